import { render } from 'preact';
import { FactCard } from '../../components/card/FactCard.tsx';
import { factView } from '../../components/card/fact-view.ts';
import { TermCard } from '../../components/card/TermCard.tsx';
import { definitionText, type Explanation, explanation, termView } from '../../components/card/term-view.ts';
import { Words } from '../../components/i18n.ts';
import { toViews } from '../../components/model.ts';
import { citationOf, linkTo } from '../../lib/export/citation.ts';
import { type Language, pickLanguage, type Translate, translateIn } from '../../lib/extension/i18n.ts';
import type { Analysis, GlossaryEntry } from '../../lib/model/schema.ts';
import type { FillCard } from '../../lib/page/card.ts';
import { type Explained, factPlace, termPlace } from '../../lib/page/explained.ts';
import type { Span } from '../../lib/text/span.ts';

/** What a card is made of, and what it asks of the page. */
export interface CardContext {
  readonly analysis: Analysis;
  readonly text: string;
  readonly title: string;
  /** Where the report opens: a frame's own address, where it stands in one. */
  readonly address: string;
  readonly language: Language | 'auto';
  /** Scrolls to a place and shows its card, to stay. */
  explain(place: Explained): void;
  /** Closes the card and scrolls to a place. */
  goTo(place: Span): void;
  pin(): void;
  close(): void;
  copy(text: string): Promise<boolean>;
}

/** The contents of the card of a place. */
export function cardContents(place: Explained, pinned: boolean, context: CardContext): FillCard {
  const t = translateIn(pickLanguage(context.language, navigator.language));
  const view = place.kind === 'fact' ? factContents(place, t, context) : termContents(place, pinned, context);
  return (frame) => {
    render(<Words.Provider value={t}>{view}</Words.Provider>, frame);
    return () => render(null, frame);
  };
}

function factContents({ fact }: Extract<Explained, { kind: 'fact' }>, t: Translate, context: CardContext) {
  const { analysis, text } = context;
  const toFact = (id: string) => {
    const other = analysis.facts.find((one) => one.id === id);
    if (other !== undefined) context.explain(factPlace(other));
  };
  const { spokenOn = null, title = '' } = analysis.reports[fact.report] ?? {};
  const source = { title: title || context.title, spokenOn, text, address: context.address };
  return (
    <FactCard
      key={fact.id}
      view={factView(analysis, text, fact, t)}
      actions={{
        pin: context.pin,
        close: context.close,
        toFact,
        cite: () => context.copy(citationOf(source, fact)),
        link: () => context.copy(linkTo(source, fact)),
      }}
    />
  );
}

function termContents(place: Exclude<Explained, { kind: 'fact' }>, pinned: boolean, context: CardContext) {
  const { analysis, text, pin, close } = context;
  const { entries } = analysis.glossary;
  const find = (id: string) => entries.find((entry) => entry.id === id);
  const view =
    place.kind === 'term'
      ? termView(analysis, text, place.entry, place.mention)
      : {
          ...explanation({ id: place.entry.term, number: null, ...place.entry }, []),
          met: null,
          repaired: null,
          damaged: false,
          place: 0,
          places: 0,
          here: false,
          source: place.entry.source,
        };
  const linked = new Map<string, Explanation>();
  for (const { entry: id } of view.definition) {
    const entry = id === null ? undefined : find(id);
    if (entry !== undefined) linked.set(entry.id, explanation(entry, []));
  }
  const step = (by: 1 | -1) => {
    if (place.kind !== 'term') return;
    const next = placeAfter(place.entry, place.mention, by);
    if (next !== undefined) context.explain(termPlace(text, place.entry, next));
  };
  const toEntry = (id: string) => {
    const entry = find(id);
    if (entry !== undefined) context.goTo(entry.definition);
  };
  const copy = (explained: Explanation) =>
    context.copy(
      `${explained.term}：${definitionText(explained)} —— ${view.source ?? titleOf(explained.id, context)}${
        view.here ? `，${location.href}` : ''
      }`,
    );
  return <TermCard key={view.id} {...{ view, linked, pinned }} actions={{ pin, close, step, toEntry, copy }} />;
}

/** The next place of an entry in one direction, round the ends. */
function placeAfter(entry: GlossaryEntry, mention: Span, by: 1 | -1): Span | undefined {
  const { mentions } = entry;
  const index = mentions.findIndex((one) => one.start === mention.start);
  return mentions[(index + by + mentions.length) % mentions.length];
}

function titleOf(entry: string, { analysis, text, title }: CardContext): string {
  const views = toViews({ analysis, text, title, address: location.href });
  return views.find((view) => view.entries.some((one) => one.id === entry))?.title ?? title;
}
