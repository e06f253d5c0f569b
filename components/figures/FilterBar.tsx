import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Section } from '../../lib/model/schema.ts';
import { useT } from '../i18n.ts';
import { oneLine, type ReportView } from '../model.ts';
import { FACETS, type Facet, type FigureFilter, ticked, valuesOf } from './figure-filter.ts';
import { ARRANGEMENTS, type Arrangement } from './figure-list.ts';
import { type FigureRow, GROUPS, KINDS, STATUSES } from './figure-row.ts';
import type { FigureTable } from './use-figure-table.ts';

/** So many sections are offered that a search found; who wants more finds them in the outline. */
const MOST_FOUND = 3;

/** One value a list can be filtered by. */
interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly words: string;
}

/** The filters of a list of figures: status and kind at hand, group, chapter and arrangement behind a button. */
export function FilterBar(props: {
  readonly rows: readonly FigureRow[];
  readonly view: ReportView;
  readonly countsOf: FigureTable['countsOf'];
  /** The chapter that the reader of the page has before them. */
  readonly currentSection: string | null;
  /** The sections whose headings hold the words searched for. */
  readonly found: readonly Section[];
  /** Growths that repeat the change of an amount: whether they are shown, and how many there are. */
  readonly growths: { readonly on: boolean; readonly count: number; readonly onUnfold: (on: boolean) => void };
  /** The facets this list can be asked for: a list of targets has no status to choose. */
  readonly facets: readonly Facet[];
  readonly filter: FigureFilter;
  readonly arrangement: Arrangement;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
  readonly onArrange: (arrangement: Arrangement) => void;
  /** Shows what stands in one section, and nothing else. */
  readonly onOnly: (section: string) => void;
}) {
  const { rows, filter, countsOf, arrangement, growths } = props;
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  // At each letter typed the rows are the same; only what the search leaves of them is another.
  const there = useMemo(() => valuesThere(rows), [rows]);
  const choices = choicesOf(there, filter);
  const statuses = props.facets.includes('status') ? choices('status', STATUSES, (one) => t(`status.${one}`)) : [];
  const kinds = choices('kind', KINDS, (one) => t(`filter.${one}`));
  const groups = choices('group', GROUPS, (one) => t(`group.${one}`));
  const headings = useMemo(
    () => new Map(props.view.sections.map((section) => [section.id, oneLine(section.heading)])),
    [props.view],
  );
  const headingOf = (one: string) => headings.get(one) ?? '';
  const isChapter = useMemo(() => new Set(rows.map((row) => row.within[0])), [rows]);
  const chapters = choices(
    'section',
    [...headings.keys()].filter((one) => isChapter.has(one)),
    headingOf,
  );
  const current = choices('section', props.currentSection === null ? [] : [props.currentSection], () =>
    t('filter.here'),
  );
  // A section of any level that is looked at alone says so, where it can be let go.
  const sections = choices(
    'section',
    filter.section.filter((one) => one !== props.currentSection),
    headingOf,
  );
  const found = props.found
    .filter(({ id }) => there.section.has(id) && !filter.section.includes(id))
    .slice(0, MOST_FOUND);
  const behind = filter.group.length;
  const chips = (list: readonly Choice[]) =>
    list.map((choice) => (
      <Chip
        key={`${choice.facet} ${choice.value}`}
        words={choice.words}
        count={countsOf(choice.facet).get(choice.value) ?? 0}
        on={filter[choice.facet].includes(choice.value)}
        onPress={() => props.onToggle(choice.facet, choice.value)}
      />
    ));
  return (
    <section class="filters" aria-label={t('filter.title')}>
      <div class="chips">
        {found.map(({ id }) => (
          <button key={id} type="button" class="chip-like section" onClick={() => props.onOnly(id)}>
            {t('filter.sectionFound', { heading: headingOf(id) })}
          </button>
        ))}
        {chips([...sections, ...statuses, ...kinds, ...current])}
        {growths.count > 0 && (
          <Chip
            words={t('filter.growths')}
            count={growths.count}
            on={growths.on}
            onPress={() => growths.onUnfold(!growths.on)}
          />
        )}
        <button type="button" class="chip-like more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('filter.more')}
          {behind > 0 && <span class="count"> {behind}</span>} <span aria-hidden="true">{isOpen ? '⌃' : '⌄'}</span>
        </button>
        {ticked(filter) > 0 && (
          <button type="button" class="link" onClick={props.onClear}>
            {t('filter.clear')}
          </button>
        )}
      </div>
      {isOpen && (
        <div class="drawer">
          <Chips title={t('filter.group')}>{chips(groups)}</Chips>
          {chapters.length > 1 && <Chips title={t('filter.chapter')}>{chips(chapters)}</Chips>}
          <fieldset>
            <legend>{t('arrange.title')}</legend>
            <div class="chips">
              {ARRANGEMENTS.map((one) => (
                <label key={one} class="radio">
                  <input
                    type="radio"
                    name="arrangement"
                    value={one}
                    checked={one === arrangement}
                    onChange={() => props.onArrange(one)}
                  />
                  {t(`arrange.${one}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </div>
      )}
    </section>
  );
}

/** For each facet the values that some row has. */
function valuesThere(rows: readonly FigureRow[]): Readonly<Record<Facet, ReadonlySet<string>>> {
  const there = {
    status: new Set<string>(),
    kind: new Set<string>(),
    group: new Set<string>(),
    section: new Set<string>(),
  };
  for (const row of rows) for (const facet of FACETS) for (const value of valuesOf(row, facet)) there[facet].add(value);
  return there;
}

/** The values of a facet that some row has, or that are ticked, in the order given. */
function choicesOf(there: Readonly<Record<Facet, ReadonlySet<string>>>, filter: FigureFilter) {
  return <Value extends string>(
    facet: Facet,
    values: readonly Value[],
    words: (value: Value) => string,
  ): readonly Choice[] =>
    values
      .filter((value) => there[facet].has(value) || filter[facet].includes(value))
      .map((value) => ({ facet, value, words: words(value) }));
}

function Chips(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      <div class="chips">{props.children}</div>
    </fieldset>
  );
}

/** A value with the number of rows it stands for; ticked or not where it can be, else a way to those rows. */
export function Chip(props: {
  readonly words: string;
  readonly count: number;
  readonly on?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class="chip-like" aria-pressed={props.on} onClick={props.onPress}>
      {props.words} <span class="count">{props.count}</span>
    </button>
  );
}
