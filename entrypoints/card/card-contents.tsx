import { render } from 'preact';
import type { CardBefore } from '../../components/card/BackButton.tsx';
import { FactCard } from '../../components/card/FactCard.tsx';
import { factView } from '../../components/card/fact-view.ts';
import { TermCard } from '../../components/card/TermCard.tsx';
import { definitionText, type Explanation, explanation, termView } from '../../components/card/term-view.ts';
import { Words } from '../../components/i18n.ts';
import { type ReportView, toViews } from '../../components/model.ts';
import { citationOf, linkTo } from '../../lib/export/citation.ts';
import { type ClipboardTable, clipboardTable } from '../../lib/export/clipboard-table.ts';
import { type Language, pickLanguage, type Translate, translateIn } from '../../lib/extension/i18n.ts';
import type { Analysis, GlossaryEntry } from '../../lib/model/schema.ts';
import type { PageStart } from '../../lib/model/text-shape.ts';
import type { FillCard } from '../../lib/page/card.ts';
import { type Explained, factPlace, termPlace } from '../../lib/page/explained.ts';
import { readable } from '../../lib/text/readable.ts';
import type { Span } from '../../lib/text/span.ts';

/** What a card is made of, and what it asks of the page. */
export interface CardContext {
  readonly analysis: Analysis;
  readonly text: string;
  readonly title: string;
  /** Where the report opens: a frame's own address, where it stands in one. */
  readonly address: string;
  /** The printed pages of a document. */
  readonly pages?: readonly PageStart[];
  readonly language: Language | 'auto';
  /** Scrolls to a place and shows its card, to stay. */
  explain(place: Explained): void;
  /** The card that led to this one, and the way back to it; null where the reader opened this one. */
  readonly before: { readonly place: Explained; go(): void } | null;
  /** Closes the card and scrolls to a place. */
  goTo(place: Span): void;
  pin(): void;
  close(): void;
  copy(text: string): Promise<boolean>;
  copyTable(table: ClipboardTable): Promise<boolean>;
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
  const { spokenOn = null } = analysis.reports[fact.report] ?? {};
  const source = {
    title: titleOf(({ facts }) => facts, fact.id, context),
    spokenOn,
    text,
    address: context.address,
    pages: context.pages ?? [],
  };
  return (
    <FactCard
      key={fact.id}
      view={factView(analysis, text, fact, t, context.address)}
      before={beforeOf(context)}
      actions={{
        pin: context.pin,
        close: context.close,
        toFact,
        cite: () => context.copy(citationOf(source, fact)),
        link: () => context.copy(linkTo(source, fact)),
        copyRow: () =>
          context.copyTable(
            clipboardTable(analysis, text, [fact.id], {
              address: context.address,
              pages: context.pages ?? [],
              language: t.language,
            }),
          ),
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
  const linked = (id: string) => {
    const entry = find(id);
    return entry === undefined ? undefined : explanation(entry, entries);
  };
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
      `${explained.term}：${definitionText(explained)} —— ${view.source ?? titleOf((report) => report.entries, explained.id, context)}${
        view.here && context.address !== '' ? `，${context.address}` : ''
      }`,
    );
  return (
    <TermCard
      key={view.id}
      {...{ view, linked, pinned }}
      before={beforeOf(context)}
      actions={{ pin, close, step, toEntry, copy }}
    />
  );
}

/** The card that led to this one, by its name. */
function beforeOf({ before }: CardContext): CardBefore | null {
  if (before === null) return null;
  const { place } = before;
  return { term: readable(place.kind === 'fact' ? place.fact.name : place.entry.term), go: () => before.go() };
}

/** The next place of an entry in one direction, round the ends. */
function placeAfter(entry: GlossaryEntry, mention: Span, by: 1 | -1): Span | undefined {
  const { mentions } = entry;
  const index = mentions.findIndex((one) => one.start === mention.start);
  return mentions[(index + by + mentions.length) % mentions.length];
}

/** The title of the report that holds something, as the panel has it: 政府工作报告 alone does not say which one. */
function titleOf(
  itemsOf: (report: ReportView) => readonly { readonly id: string }[],
  id: string,
  { analysis, text, title, address }: CardContext,
): string {
  const views = toViews({ analysis, text, title, address });
  return views.find((view) => itemsOf(view).some((one) => one.id === id))?.title ?? title;
}
