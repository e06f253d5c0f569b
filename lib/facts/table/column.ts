import { type HeldTime, timeOf } from '../../attributes/period.ts';
import type { PeriodInput } from '../../attributes/period-input.ts';
import { isMean } from '../../lexicon/holding.ts';
import {
  type ColumnKind,
  groupOfHead,
  kindOfHead,
  measureOfHead,
  planOfHead,
  tellsFalls,
  unitOfHead,
} from './head-kind.ts';
import { type HeadStanding, standingOfHead, type TableTime } from './head-standing.ts';
import { isBare, ofAllYears, yearsOfHead } from './head-words.ts';

/** What the head of a column says of its figures. */
export interface Column extends HeadStanding {
  readonly head: string;
  readonly kind: ColumnKind;
  /** Its own unit; empty where it gives none. */
  readonly unit: string;
  /** What it measures, where it says so: 产量, 居民消费价格指数. */
  readonly measure: string;
  /** Whom it is of, where it says no more: 城市, 农村. */
  readonly group: string;
  /** It tells of falls: 降幅, 累计降低(%). */
  readonly falling: boolean;
  /** What a share of progress is measured against: 预算. */
  readonly against: string | null;
}

/** What a figure of a column measures, and the row it stands in. */
export interface CellMeasure extends Pick<PeriodInput, 'kind' | 'name' | 'share'> {
  readonly label: string;
  /** It stands in the brackets that mark a sum of all years: 〔17〕. */
  readonly summed: boolean;
}

/** The time a figure of a column holds for: as in a sentence, a state of several years has their end. */
export function timeOfCell({ time }: Column, { label, summed, ...measure }: CellMeasure): HeldTime {
  const clause = summed ? time.clause.replace('年均', '累计') : `${time.clause}${isMean(label) ? '年均' : ''}`;
  return timeOf({ ...time, ...measure, clause: `${measure.name}${clause}` });
}

/** Reads what the heads of a table's columns say, those to the right of others in their light. */
export function readColumns(headWords: readonly string[], table: TableTime): Column[] {
  const kinds = headWords.map(kindOfHead);
  const years = headWords.flatMap(yearsOfHead);
  const read: Column[] = [];
  headWords.forEach((head, at) => {
    const kind = kinds[at] ?? 'level';
    // A bare 增速(%) goes with the column before it: 2023年完成.
    const leading =
      isBare(head) && !ofAllYears(head) && kind !== 'level'
        ? read.findLast((column) => !isBare(column.head))
        : undefined;
    const standing = leading ?? standingOfHead(head, years, table);
    const measured = measureOfHead(head);
    read.push({
      head,
      kind,
      unit: unitOfHead(head),
      measure:
        measured !== '' || kind === 'level'
          ? measured
          : (read.findLast((column) => column.measure !== '')?.measure ?? ''),
      group: groupOfHead(head),
      falling: tellsFalls(head),
      against: kind === 'progress' ? planOfHead(head) : null,
      status: standing.status,
      stage: standing.stage,
      time: standing.time,
      cue: standing.cue,
      confidence: standing.confidence,
    });
  });
  return read;
}
