import { withWords } from '../../lexicon/with-words.ts';
import { bracketUnit, isUnit, withoutBracketUnit } from './cell-words.ts';

/** What stands over a table: its title, and the units its figures are in. */
export interface Caption {
  /** Title lines, in their order, a blank between them; without the remark on units. */
  readonly title: string;
  /** The units of a remark such as 单位：亿元、%; none where there is no remark. */
  readonly units: readonly string[];
}

/** So many lines over a table can be its caption, each no longer than this. */
const MOST_LINES = 3;
const LONGEST = 60;
const remark = /[(（【[]?(?:计量)?单位[:：]\s*([^)）】\]\n]{1,24})[)）】\]]?/;

/** Whether words hold a remark on units. */
export function hasUnitRemark(words: string): boolean {
  return remark.test(words);
}

/** Reads caption lines: those before the table, and its own first rows. */
export function readCaption(lines: readonly string[]): Caption {
  const units: string[] = [];
  const titles: string[] = [];
  let named = '';
  for (const line of lines) {
    const match = remark.exec(line);
    if (match?.[1]) units.push(...match[1].split(/[、,，/;；]|\s+/).filter(isUnit));
    const rest = (match ? line.replace(match[0], '') : line).trim();
    // 规模以上工业增加值增速（%）: a title may give the unit itself.
    named = bracketUnit(rest) || named;
    if (rest !== '') titles.push(withoutBracketUnit(rest));
  }
  return { title: titles.join(' '), units: units.length === 0 && named !== '' ? [named] : units };
}

/**
 * The lines before a table that belong to it, in their order: `表1 …` or a short line without a stop, and 单位：亿元. A
 * sentence before them is text.
 */
export function captionLines(text: string, tableStart: number, floor: number): string[] {
  const lines: string[] = [];
  let end = tableStart;
  for (let passed = 0; passed < MOST_LINES + 2 && lines.length < MOST_LINES && end > floor; passed += 1) {
    const start = Math.max(floor, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end).trim();
    end = start - 1;
    if (line === '') continue;
    if (line.length > LONGEST || /[。;；!?]/.test(line)) break;
    const isRemark = remark.test(line) && line.replace(remark, '').trim().length < LONGEST;
    // What stands over 单位：元 names the table, whatever its words: 2025年居民人均消费支出.
    const isOverRemark = lines.length === 1 && hasUnitRemark(lines[0] ?? '') && !numbered.test(line);
    if (!isRemark && !isOverRemark && !isTitle(line)) break;
    lines.unshift(line);
  }
  return lines;
}

/** 二、财政 heads a section. */
const numbered = withWords(/^(?:第?ORDINAL[、章节.]|[(（]ORDINAL[)）]|\d{1,2}[.、])/);

/** A line over a table that names it: 表2 …, 2025年…情况表, …及其增长速度, 2026年…收支草案. */
function isTitle(line: string): boolean {
  return /^(?:附?表|专栏)\s*\d|(?:表|情况|速度|构成|增速|指数|[涨降跌]幅度?|产量|指标|统计|比重|明细|草案|[预决]算|安排|计划)(?:[(（][^()（）]*[)）])?$/.test(
    line,
  );
}
