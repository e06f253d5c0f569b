import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../run.ts';
import { reaching } from './reach.ts';

/** What reads one report; all of `lib/insight` stands on its result. */
const READ_REPORT = join(ROOT, 'lib/analysis/read-report.ts');
const ANALYZE = join(ROOT, 'lib/analysis/analyze.ts');

/**
 * Has each report read once for all trials, where no file that is tried has a part in its reading: a test of a check
 * reads its text in 15 ms and checks it in one.
 *
 * @param tried the files whose conditions are held
 */
export function knownReadings(tried: ReadonlySet<string>): Plugin {
  const isApart = reaching([READ_REPORT], tried).length === 0;
  return {
    name: 'report-lens:known-readings',
    enforce: 'pre',
    transform: (code, id) => (isApart && id === ANALYZE ? remembering(code) : null),
  };
}

/** The source of `analyze()` with the readings of reports kept by what they are of; with aids each is read anew. */
export function remembering(source: string): string {
  const call = 'readReport(normal,';
  if (source.split(call).length !== 2) throw new Error('analyze.ts reads reports in another way now.');
  return `${source.replace(call, '(aids ? readReport : known)(normal,')}
const readings = new Map();
function* known(normal: NormalText, range: Span, shape: never, number: number, phrases: PhraseReader) {
  const key = JSON.stringify([normal.source, range, shape, number]);
  const before = readings.get(key);
  if (before) return before;
  const reading = yield* readReport(normal, range, shape, number, phrases);
  readings.set(key, reading);
  return reading;
}
`;
}
