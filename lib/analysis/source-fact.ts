import type { Fact } from '../model/schema.ts';
import { type NormalText, toSource } from '../text/normal-text.ts';
import { overlapsAny } from '../text/span.ts';
import type { PlacedFact } from './read-report.ts';

/** How near damage makes a figure doubtful: its neighbour characters. */
const besideDamage = 2;

/** A fact with its places in the source, and its unit as the page writes it. */
export function sourceFact(
  normal: NormalText,
  fact: PlacedFact,
  id: string,
  report: number,
  section: string | null,
  stretchOf: string | null,
): Fact {
  const place = toSource(normal, fact);
  const around = { start: place.start - besideDamage, end: place.end + besideDamage };
  return {
    ...fact,
    ...place,
    id,
    report,
    section,
    stretchOf,
    sentence: toSource(normal, fact.sentence),
    unit: sourceUnit(fact.unit, normal.source.slice(place.start, place.end)),
    // A figure shown from the right reads otherwise on the page than in its row.
    damaged: overlapsAny(normal.damage, around) || overlapsAny(normal.turned, place),
  };
}

/** A bracketed unit keeps the page's own brackets: 套（间）, 辆（艘、架）次. */
function sourceUnit(unit: string, figure: string): string {
  return unit.includes('(') && figure.includes('（') ? unit.replace('(', '（').replace(')', '）') : unit;
}
