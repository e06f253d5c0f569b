import { analyze } from '../../lib/analysis/analyze.ts';
import { adversarial } from '../analysis/adversarial.ts';
import { cost, costs, print, say, title } from './measure.ts';
import { middleReport, type ReportText, upTo } from './texts.ts';

const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000];
const HOSTILE = 100_000;
const HOSTILE_ROUNDS = 7;
/** Time against length: twice the text may take 2.2 times as long, whatever the text. */
export function benchGrowth(reports: readonly ReportText[]): void {
  title(`doubling the text, up to ${SIZES.at(-1)?.toLocaleString('en')} characters`);
  const { name: source, text } = middleReport(reports);
  say(`${source}, over and over`);
  const body = text.slice(Math.max(0, text.indexOf('各位代表')));
  const shapes: readonly (readonly [string, string])[] = [
    ['one report after the other', `${text}\n`],
    ['one report without end', `${body}\n`],
    ['one report without end, all in one line', body.replace(/\s+/g, '')],
  ];
  for (const [name, unit] of shapes) doubling(name, unit);

  title(
    `hostile texts of ${HOSTILE.toLocaleString('en')} characters: twice the text, and time for a character in that for a report’s`,
  );
  const usual = cost(() => analyze(text)) / text.length;
  for (const [name] of adversarial(1)) {
    const { growth, perCharacter } = hostileGrowth(name);
    print(`${name}: doubled`, growth, { most: 2.5 });
    print(`${name}: a character`, perCharacter / usual);
  }
}

/** What twice a hostile text costs. */
function hostileGrowth(name: string): { growth: number; perCharacter: number } {
  const half = new Map(adversarial(HOSTILE / 2)).get(name) ?? '';
  const whole = new Map(adversarial(HOSTILE)).get(name) ?? '';
  // Short work, and one pause of the collector in it is a tenth of it.
  const [less = Number.NaN, more = Number.NaN] = costs([() => analyze(half), () => analyze(whole)], HOSTILE_ROUNDS);
  return { growth: more / less, perCharacter: more / HOSTILE };
}

function doubling(name: string, unit: string): void {
  const works = SIZES.map((size) => {
    const text = upTo(unit, size);
    return () => analyze(text);
  });
  const times = costs(works);
  const ratios = times.slice(1).map((time, i) => time / (times[i] ?? Number.NaN));
  ratios.forEach((ratio, i) => {
    print(`${name}, to ${SIZES[i + 1]?.toLocaleString('en')}`, ratio, { most: 2.2 });
  });
}
