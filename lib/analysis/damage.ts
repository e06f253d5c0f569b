import type { Analysis } from '../model/schema.ts';
import type { Damage, Rewrite } from '../text/normal-text.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Damage that the letters show, and what the page knows to be lost; in order, not overlapping. */
export function withLost(damage: readonly Damage[], lost: readonly Span[]): Damage[] {
  const apart = damage.filter((run) => !lost.some((other) => overlaps(run, other)));
  return [...apart, ...lost.map((span): Damage => ({ start: span.start, end: span.end, kind: 'lost' }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The damage of a text, each misread run with its repaired reading. */
export function withReadings(damage: readonly Damage[], rewrites: readonly Rewrite[]): Analysis['damage'] {
  const readings = new Map(rewrites.map((rewrite) => [rewrite.start, rewrite.text]));
  return damage.map((run) => {
    const reading = readings.get(run.start);
    return run.kind === 'misread' && reading ? { ...run, reading } : { ...run };
  });
}
