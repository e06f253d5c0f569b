import { trim } from '../../clause/phrase.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { isPlace } from '../../report/table/row-label.ts';
import type { TableRow } from '../../report/table/table.ts';
import type { Column } from './column.ts';

/** What the titles of tables say to be measured: 主要产品产量及增速, 居民消费价格指数. */
const titleMeasure = withWords(/(TITLEMEASURE)(?=数|类|及|和|与|、|情况|构成|增|涨|预算|分|表|$)/);
/** 表3 2025年: its number and its year. */
const titleLead = /^.*(?:\s|(?:19|20)\d{2}年(?:度|末)?)/;
/** 2026年“三公”经费预算安排情况统计表 speaks of “三公”经费. */
const titleTail = /(?:预算|决算|收支|执行|安排|支出)*(?:情况)?(?:统计|汇总|一览|总|明细)?表$/;
/** 地方政府债务余额实际数: how it was found is no part of what it is called. */
const executed = /(?<=[入出额])(?:实际|预计执行|执行|决算)数$/;
const fund = /基金$/;
const rate = /(?:同比|年均|平均|累计)*(?:增长率?|增速|增长速度|增幅|涨幅|下降率?|降低率?|降幅)$/;

/**
 * The name of a figure by its row, and by its column or the table's title where the row does not say what is measured:
 * 水泥产量 of 水泥 under 产量. The row of a place gives none.
 *
 * @returns empty where nothing says what is measured
 */
export function nameOfCell(row: TableRow, column: Column, title: string): string {
  const measure = column.measure || (titleMeasure.exec(title)?.[1] ?? '');
  const name = ofGroup(measuredName(row, measure, title), column.group);
  if (column.kind === 'rate-rank') return name === '' || isRate(name) ? name : `${name}增速`;
  return column.kind === 'share' && name !== '' && !/比[重例]$|占比$|率$/.test(name)
    ? `${name.replace(/(?<=人口)数$/, '')}比重`
    : name;
}

/** The levels of government: 市本级税收收入 is one name, as it is in sentences. */
const level = /^(?:[省市县区州]?(?:本级|直)|[省市县区州]级|县区级?|市县级?)$/;

/** 居民消费价格：农村 of the row 居民消费价格 under 农村; a place is the scope of its figures, and no part of their name. */
function ofGroup(name: string, group: string): string {
  if (name === '' || isPlace(group) || name.includes(group)) return name;
  if (level.test(group)) return `${group}${name}`;
  // 债务余额 under 专项债务 is 专项债务余额.
  const shared = [4, 3, 2].find((length) => group.length > length && group.endsWith(name.slice(0, length)));
  return shared === undefined ? `${name}：${group}` : `${group}${name.slice(shared)}`;
}

function measuredName(row: TableRow, measure: string, title: string): string {
  if (row.apart !== null && row.apart !== 'whole') return measure;
  // 合计 of a table that only its title names: 三公经费支出情况表.
  if (row.apart === 'whole') return measure || `${title.replace(titleLead, '').replace(titleTail, '')}${row.label}`;
  const name = trim(row.label).replace(executed, '');
  // 本年收入 under 职工基本医疗保险基金 is that of the fund.
  if (fund.test(measure) && row.measured && !name.includes(measure)) return `${measure}${name.replace(/^基金/, '')}`;
  return row.measured || name.includes(measure) ? name : `${name}${measure}`;
}

/** A growth is that of the thing that grows: a row 地区生产总值增长（%） speaks of 地区生产总值. */
export function thingThatGrows(name: string): string {
  // Of 工业增加值增速：轻工业 too.
  const [whole = '', ...parts] = name.split('：');
  return [whole.replace(rate, '') || whole, ...parts].join('：');
}

/** Whether a row is itself a rate of change: 地区生产总值增速, 居民消费价格涨幅. */
export function isRate(name: string): boolean {
  return rate.test(name);
}
