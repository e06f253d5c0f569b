import type { Fact } from '../model/schema.ts';
import type { ShownFigure } from './shown-figure.ts';

/** Greater ones are no count of things that a report writes out: 千亿元 says by its scale how exact it is. */
const COUNTED = 10_000;

/**
 * A figure in two cells, as printed: its number, a plain one wherever it can be computed with, falls with their sign, and
 * its unit. Whoever reads both has read the figure: 千亿元, 七成 and 三分之二 stay words, for 1, 7 and 67 beside no unit would
 * each say something else; 三十家 is a count, 30 of 家.
 */
export function figureCells(
  { value, unit, kind, printed }: Fact,
  shown: ShownFigure,
): { readonly number: string; readonly unit: string } {
  const asPrinted = { number: shown.number, unit: shown.unit };
  if (printed === null || kind === 'rank' || typeof value !== 'number') return asPrinted;
  if (isInDigits(shown.number)) return { number: (value / printed.scale).toFixed(printed.decimals), unit: shown.unit };
  const isCount = Number.isInteger(value) && Math.abs(value) < COUNTED && unit !== '' && shown.number.endsWith(unit);
  return isCount ? { number: String(value), unit } : asPrinted;
}

/** 3，721．36 is, 1/10 and 2万5 are not. */
function isInDigits(number: string): boolean {
  return /^[-−+]?\d+(?:\.\d+)?$/.test(number.normalize('NFKC').replaceAll(/[,\s]/g, ''));
}
