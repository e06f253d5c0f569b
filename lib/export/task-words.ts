import { leadingAction } from '../lexicon/action-verbs.ts';
import { readableSlice } from '../text/readable.ts';
import { simplified } from '../text/script.ts';
import type { Span } from '../text/span.ts';
import { clauseAround } from './clause.ts';

/** A figure of the table: where it stands, and of what it is. */
export interface NamedFigure extends Span {
  readonly name: string;
}

/** What parts the things of one row: 新建公园3个、口袋公园12个. */
const BETWEEN = /[、和及]/;

/**
 * What is to be done, in the report's own words: the clause around a figure, and of a row only the figure's own part,
 * behind the verb of the row (新建…口袋公园12个). Where a part does not say what its figure is of (分别增长6%以上、8%左右, 2个市级、
 * 3个区级示范园区) the whole clause alone says it of each of them.
 *
 * @param figures all figures of the table, each with its name
 */
export function taskWords(text: string, task: Span, figures: readonly NamedFigure[]): string {
  const clause = clauseAround(text, task);
  const row = figures.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const part = partAround(text, task, clause, row);
  if (part.start === clause.start && part.end === clause.end) return readableSlice(text, clause);
  const isBare = (one: NamedFigure) => {
    const own = partAround(text, one, clause, row);
    const isNamed = (place: Span) => simplified(text.slice(place.start, place.end)).includes(one.name.slice(-2));
    return (own.start >= one.start && own.end <= one.end) || (!isNamed(own) && isNamed(clause));
  };
  if (row.some(isBare)) return readableSlice(text, clause);
  const words = readableSlice(text, part);
  const verb = part.start === clause.start ? '' : leadingAction(text.slice(clause.start, clause.end));
  return verb === '' || leadingAction(words) !== '' ? words : `${verb}…${words}`;
}

/** Of the clause of a row what belongs to one of its figures. */
function partAround(text: string, figure: Span, { start, end }: Span, row: readonly Span[]): Span {
  const before = Math.max(start, ...row.filter((other) => other.end <= figure.start).map((other) => other.end));
  const cut = text.slice(before, figure.start).search(BETWEEN);
  const first = before === start || cut < 0 ? start : before + cut + 1;
  const after = Math.min(end, ...row.filter((other) => other.start >= figure.end).map((other) => other.start));
  const part = text.slice(figure.end, after).search(BETWEEN);
  return { start: first, end: after === end || part < 0 ? end : figure.end + part };
}
