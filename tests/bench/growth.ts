import { analyze } from '../../lib/analysis/analyze.ts';
import { adversarial } from '../analysis/adversarial.ts';
import { median, once, print, say, title } from './measure.ts';
import { middleReport, type ReportText, upTo } from './texts.ts';

const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000];
const HOSTILE = 100_000;
/** Below this a time says more of the clock than of the text. */
const leastMs = 4;

/** Time against length: twice the text may take 2.2 times as long, whatever the text. */
export function benchGrowth(reports: readonly ReportText[]): void {
  title(`doubling the text, up to ${SIZES.at(-1)?.toLocaleString('en')} characters`);
  const all = reports.map(({ text }) => text).join('\n');
  const body = reports.map(({ text }) => text.slice(Math.max(0, text.indexOf('各位代表')))).join('\n');
  const shapes: readonly (readonly [string, string])[] = [
    ['one report after the other', all],
    ['one report without end', body],
    ['one report without end, all in one line', body.replace(/\s+/g, '')],
  ];
  for (const [name, unit] of shapes) doubling(name, unit);

  title(
    `hostile texts of ${HOSTILE.toLocaleString('en')} characters: twice the text, and time for a character in that for a report’s`,
  );
  const { text } = middleReport(reports);
  const usual = median(() => analyze(text)) / text.length;
  const half = new Map(adversarial(HOSTILE / 2));
  for (const [name, hostile] of adversarial(HOSTILE)) {
    const time = best(hostile);
    const growth = time < leastMs ? Number.NaN : time / best(half.get(name) ?? '');
    if (Number.isNaN(growth)) say(`${name}: too quick to tell`);
    else print(`${name}, doubled`, growth, { most: 2.5 });
    print(`${name}, a character`, time / hostile.length / usual);
  }
}

function doubling(name: string, unit: string): void {
  const times = SIZES.map((size) => {
    const text = upTo(unit, size);
    return best(text);
  });
  const ratios = times.slice(1).map((time, i) => time / (times[i] ?? Number.NaN));
  ratios.forEach((ratio, i) => {
    print(`${name}, to ${SIZES[i + 1]?.toLocaleString('en')}`, ratio, { most: 2.2 });
  });
  const first = times[0] ?? Number.NaN;
  const last = times.at(-1) ?? Number.NaN;
  print(
    `${name}, all ${SIZES.length - 1} doublings against ${2 ** (SIZES.length - 1)} times the text`,
    last / first / 2 ** (SIZES.length - 1),
    { most: 1.5 },
  );
}

/** The shortest of three runs: short times are lengthened by whatever else the machine does. */
function best(text: string): number {
  analyze(text);
  return Math.min(...Array.from({ length: 3 }, () => once(() => analyze(text))));
}
