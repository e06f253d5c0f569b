import type { ComponentChildren } from 'preact';
import type { Fact } from '../../lib/model/schema.ts';
import { EnglishName, EnglishValue } from '../English.tsx';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';
import { periodWords } from '../period-words.ts';
import { FigureButton, WordedButton } from './FigureButton.tsx';
import { GrowthBar } from './GrowthBar.tsx';
import {
  endOf,
  type HeadlineRow,
  type HeadlineTimes,
  hasTargets,
  headlineTimes,
  isTargetExpected,
} from './headline.ts';
import { ownVerdict } from './own-verdict.ts';

interface Shown extends Pick<ListProps, 'highlighted' | 'onShow'> {
  readonly view: ReportView;
}

/**
 * The headline indicators, one a row: its name over a bar of its growth, its amount over the growth itself, this year's
 * target over last year's and what became of that.
 */
export function HeadlineTable({ rows, ...shown }: Shown & { readonly rows: readonly HeadlineRow[] }) {
  const t = useT();
  const times = headlineTimes(rows);
  const longest = longestRate(rows);
  const isAimed = hasTargets(shown.view, rows);
  return (
    <table class="headline">
      <thead>
        <tr>
          <th scope="col">{t('column.indicator')}</th>
          <th scope="col">
            <Time time={times.result} /> {t('column.result')}
          </th>
          {isAimed && (
            <th scope="col">
              <Time time={times.target} /> {t('column.target')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Headline key={row.indicator} {...{ row, times, longest, isAimed }} {...shown} />
        ))}
      </tbody>
    </table>
  );
}

function Time({ time }: { readonly time: string | null }) {
  const t = useT();
  return time === null ? null : periodWords(time, t);
}

function Headline({
  row,
  times,
  longest,
  isAimed,
  ...shown
}: Shown & {
  readonly row: HeadlineRow;
  readonly times: HeadlineTimes;
  readonly longest: number;
  /** Whether the table has a column of targets. */
  readonly isAimed: boolean;
}) {
  const t = useT();
  const { view } = shown;
  const figure = (fact: Fact, look: 'plain' | 'target' | 'aside', time: string | null) => (
    <>
      <FigureButton {...{ fact, look }} {...shown} />
      <OtherTime fact={fact} time={time} />
    </>
  );
  // What stands above in its cell, and what stands small beneath it.
  const [above, beneath] = row.level === null ? [row.growth, null] : [row.level, row.growth];
  return (
    <tr>
      <th scope="row">
        <span lang={view.language}>{view.spell(row.name)}</span>
        <EnglishName indicator={row.indicator} />
        <GrowthBar growth={row.growth} aim={row.lastTarget} longest={longest} />
      </th>
      <td>
        {above === null ? <Nothing words={t('value.none')} /> : figure(above, 'plain', times.result)}
        {above !== null && <EnglishValue fact={above} />}
        {(beneath !== null || row.rank !== null) && (
          <Beneath>
            {beneath !== null && figure(beneath, 'aside', times.result)}
            {row.rank !== null && (
              <span class="rank">
                <span lang={view.language}>{fieldOf(row.rank, view.text)}</span>
                <FigureButton fact={row.rank} look="aside" {...shown} />
              </span>
            )}
          </Beneath>
        )}
      </td>
      {isAimed && (
        <td>
          {row.target !== null && figure(row.target, 'target', times.target)}
          {row.target === null && row.worded !== null && <WordedButton target={row.worded} onShow={shown.onShow} />}
          {row.target === null && row.worded === null && <NoTarget row={row} />}
          {row.lastTarget !== null && (
            <Beneath>
              {t('summary.lastTarget')}{' '}
              <span class="aimed">
                <FigureButton fact={row.lastTarget} look="aside" {...shown} />{' '}
                <Verdict target={row.lastTarget} result={resultFor(row.lastTarget, row)} />
              </span>
            </Beneath>
          )}
        </td>
      )}
    </tr>
  );
}

function Beneath({ children }: { readonly children: ComponentChildren }) {
  return <span class="beside">{children}</span>;
}

/** 未提 where a reader would expect a target; elsewhere a faint dash, whose words only a screen reader says. */
function NoTarget({ row }: { readonly row: HeadlineRow }) {
  const t = useT();
  return isTargetExpected(row) ? <span class="none">{t('value.none')}</span> : <Nothing words={t('value.none')} />;
}

function Nothing({ words }: { readonly words: string }) {
  return (
    <span class="none">
      <span aria-hidden="true">–</span>
      <span class="unseen">{words}</span>
    </span>
  );
}

/** 接近 has no sign that everybody knows. */
const SIGNS = { met: '✓', close: null, missed: '✗' } as const;

/** What became of last year's target: a sign and the word for it. */
function Verdict({ target, result }: { readonly target: Fact; readonly result: Fact | null }) {
  const t = useT();
  const verdict = result === null ? null : ownVerdict(target, result);
  if (verdict === null) return null;
  const words = t(`verdict.${verdict}`);
  return (
    <span class={`verdict ${verdict}`} title={words}>
      <span aria-hidden="true">{SIGNS[verdict] ?? words}</span>
      <span class="unseen">{words}</span>
    </span>
  );
}

function resultFor(target: Fact, { level, growth }: HeadlineRow): Fact | null {
  return [growth, level].find((fact) => fact?.kind === target.kind) ?? null;
}

/** The longest bar or tick of a table: what all its bars are measured by. */
function longestRate(rows: readonly HeadlineRow[]): number {
  const rates = rows.flatMap(({ growth, lastTarget }) => [growth, lastTarget]);
  return Math.max(1, ...rates.map((fact) => (fact?.unit === '%' && typeof fact.value === 'number' ? fact.value : 0)));
}

/** The field a rank is won in, as written before it: of 居全省第3位 it is 全省. */
function fieldOf({ start, scope }: Fact, text: string): string {
  return /(?:全[国國省市区區县縣州球]|世界)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? scope ?? '';
}

/** What sets a figure apart from its column: a time other than that of the heading. */
function OtherTime(props: { readonly fact: Fact; readonly time: string | null }) {
  const { period } = props.fact;
  const t = useT();
  if (period === null || endOf(period) === props.time) return null;
  return <span class="beside">{periodWords(period, t)}</span>;
}
