import { plainNumeral } from './capital.ts';
import { NumeralChain } from './numeral-chain.ts';
import type { Numeral, NumeralReading, ScaleGuard } from './numeral-reading.ts';

/**
 * Reads the number that starts at `at`: `1682.15`, `2.5万`, `2亿6千多万`, `4万2,715`, `一百二十点五`, `两`, `千万`.
 *
 * @param scaleIsUnit keeps scale words that open a unit out of the number
 * @returns undefined where no number starts, or one that is not understood
 */
export function readNumeral(text: string, at: number, scaleIsUnit: ScaleGuard): Numeral | undefined {
  const reading = readNumeralRun(text, at, scaleIsUnit);
  return reading?.kind === 'number' ? reading.numeral : undefined;
}

/** Reads the longest run of a numeral that starts at `at`, understood or not; undefined where none starts. */
export function readNumeralRun(text: string, at: number, scaleIsUnit: ScaleGuard): NumeralReading | undefined {
  if (text[at] === '半') {
    const end = at + 1;
    return {
      kind: 'number',
      end,
      numeral: { end, value: 0.5, bound: 'exact', script: 'han', power: 0, scaled: false, digits: '半' },
    };
  }
  const plain = plainNumeral(text, at);
  return plain === undefined
    ? new NumeralChain(text, at, scaleIsUnit).read()
    : moved(
        new NumeralChain(plain + text.slice(at + plain.length, at + plain.length + unitReach), 0, scaleIsUnit).read(),
        at,
      );
}

/** How much of what follows a numeral tells whether its last scale word opens a unit: 百 in 百分点. */
const unitReach = 8;

/** A reading with its ends in another text, `by` signs on. */
function moved(reading: NumeralReading | undefined, by: number): NumeralReading | undefined {
  if (!reading) return undefined;
  const end = reading.end + by;
  return reading.kind === 'number' ? { ...reading, end, numeral: { ...reading.numeral, end } } : { ...reading, end };
}
