import { readYear, yearPattern } from '../../text/year.ts';
import type { FrameText } from '../frame-text.ts';
import type { PartStart } from '../part-start.ts';
import { partsOfTree } from './heading-tree.ts';

const yearWord = new RegExp(`(${yearPattern})年`);
const carriedOut = /执行|完成情况|收支情况/;
const firstHalf = /上半年|1月?[—–-]6月/;

const toCome = /下一步|今后|工作(?:安排|打算|措施|思路|建议)$|主要措施$|下半年|改进/;

/**
 * Final accounts tell the year in their title; how the next year's budget has been carried out so far stands behind them in
 * many (二、2025年上半年预算执行情况), and what is to be done next, if they say it, is of the year behind.
 */
export function accountsParts(report: FrameText): PartStart[] {
  const { year } = report.time;
  const told = year === null ? null : String(year);
  const next = year === null ? null : String(year + 1);
  // What is done by the half of a year is gone on with in the other.
  const isHalfTold = report.headings.some(({ text }) => ofNextYear(text, year) && firstHalf.test(text));
  return partsOfTree(report, { part: 'review', period: told, stated: true }, ({ text, level }) => {
    if (ofNextYear(text, year) && carriedOut.test(text))
      return { part: 'review', period: next && firstHalf.test(text) ? `${next}H1` : next, stated: true };
    if (level === 1 && toCome.test(text))
      return { part: 'plan', period: next && (isHalfTold || /下半年/.test(text)) ? `${next}H2` : next, stated: true };
    return undefined;
  });
}

/** Whether a heading names the year behind that of the accounts, or says 今年: 今年以来预算执行情况. */
function ofNextYear(text: string, year: number | null): boolean {
  const named = readYear(yearWord.exec(text)?.[1] ?? '');
  return named === undefined ? /今年|上半年/.test(text) : year !== null && named === year + 1;
}
