import { type HeldTime, timeOf } from '../../attributes/period.ts';
import type { PeriodInput } from '../../attributes/period-input.ts';
import { isMean } from '../../lexicon/holding.ts';
import { isShareUnit } from '../../report/table/cell-words.ts';
import {
  type ColumnKind,
  groupOfHead,
  kindOfHead,
  mannerOfHead,
  measureOfHead,
  people,
  planOfHead,
  tellsFalls,
  tellsGrowth,
  unitOfHead,
} from './head-kind.ts';
import { type HeadStatus, statusOfHead, type TableTime } from './head-status.ts';
import { isBare, ofAllYears, yearsOfHead } from './head-words.ts';

/** What the head of a column says of its figures. */
export interface Column extends HeadStatus {
  readonly head: string;
  readonly kind: ColumnKind;
  /** Its own unit; empty where it gives none. */
  readonly unit: string;
  /** What it measures, where it says so: 产量, 居民消费价格指数. */
  readonly measure: string;
  /** Whom or what it is of, where nothing else tells it from another column: 农村, 东山县, 专项债务. */
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
  const kinds = headWords.map((head) => kindOf(head, table));
  const years = headWords.flatMap(yearsOfHead);
  const read: Omit<Column, 'group'>[] = [];
  headWords.forEach((head, at) => {
    const said = kinds[at] ?? 'level';
    // 增速│位次: the place is that of the growth beside it.
    const kind = said === 'rank' && kinds[at - 1] === 'growth' ? 'rate-rank' : said;
    // A bare 增速(%) goes with the column before it: 2023年完成.
    const leading =
      isBare(head) && !ofAllYears(head) && kind !== 'level'
        ? read.findLast((column) => !isBare(column.head))
        : undefined;
    const standing = leading ?? statusOfHead(head, years, table);
    const measured = measureOfHead(head);
    read.push({
      head,
      kind,
      unit: unitOfHead(head),
      measure:
        measured !== '' || kind === 'level'
          ? measured
          : (read.findLast((column) => column.measure !== '')?.measure ?? ''),
      falling: tellsFalls(head),
      against: kind === 'progress' ? planOfHead(head) : null,
      status: standing.status,
      stage: standing.stage,
      time: standing.time,
      cue: standing.cue,
      confidence: standing.confidence,
    });
  });
  return toldApart(read);
}

/** A head that says nothing of kind, measure and unit leaves the kind to a title in per cent: 工业增加值增速（%）. */
function kindOf(head: string, { title, units }: TableTime): ColumnKind {
  const kind = kindOfHead(head);
  const isOpen = kind === 'level' && unitOfHead(head) === '' && measureOfHead(head) === '';
  const isOfRates = tellsGrowth(title) && units.length > 0 && units.every(isShareUnit);
  return isOpen && isOfRates ? 'growth' : kind;
}

/** Columns that say the same of when and how differ by whom they are of: 全市│东山县, 合计│一般债务│专项债务. */
function toldApart(columns: readonly Omit<Column, 'group'>[]): Column[] {
  const likeness = ({ head, kind }: Omit<Column, 'group'>) => `${kind} ${mannerOfHead(head)}`;
  const alike = Map.groupBy(columns, likeness);
  return columns.map((column) => {
    const group = groupOfHead(column.head);
    const isAlone = (alike.get(likeness(column))?.length ?? 0) < 2;
    return { ...column, group: isAlone && !people.test(group) ? '' : group };
  });
}
