import { shownSlice } from './readable.ts';
import { overlaps, type Span } from './span.ts';

/** A damaged run with the reading that was found for it, where one was. */
export interface ReadDamage extends Span {
  readonly reading?: string | undefined;
}

const CLOSING = /[”’」』]/;

/**
 * How a damaged place was probably written: `?。ㄎ澹┥钊雽嵤鞍偾f工程` gives （五）深入實施“百千萬工程.
 *
 * @param span the place; runs that reach into it are taken whole
 * @returns null where the place is sound, or nothing in it could be repaired
 */
export function repairedReading(text: string, span: Span, damage: readonly ReadDamage[]): string | null {
  const runs = damage.filter((run) => overlaps(run, span));
  if (!runs.some((run) => run.reading !== undefined)) return null;
  const last = Math.max(span.end, ...runs.map((run) => run.end));
  const end = CLOSING.test(text.charAt(last)) ? last + 1 : last;
  let reading = '';
  let at = Math.min(span.start, ...runs.map((run) => run.start));
  for (const run of runs) {
    reading += shownSlice(text, { start: at, end: run.start }) + (run.reading ?? text.slice(run.start, run.end));
    at = run.end;
  }
  return (reading + shownSlice(text, { start: at, end })).trim();
}
