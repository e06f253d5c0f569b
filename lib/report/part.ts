import { firstWhere } from '../text/first-where.ts';
import type { Span } from '../text/span.ts';
import type { FrameText } from './frame-text.ts';
import { accountsParts } from './frames/accounts.ts';
import { budgetParts } from './frames/budget.ts';
import { communiqueParts } from './frames/communique.ts';
import { outlineParts } from './frames/outline.ts';
import { policyAddressParts } from './frames/policy-address.ts';
import { workParts } from './frames/work.ts';
import type { Heading } from './heading.ts';
import type { ReportTime } from './part-period.ts';
import type { PartStart } from './part-start.ts';

export type { ReportTime } from './part-period.ts';
export type { PartStart } from './part-start.ts';

/**
 * Where each part of a report begins, in order, as the frame of its kind finds them: a work report looks back and
 * plans the year, an outline opens with the past plan, a communiqué tells one year.
 *
 * @param glossaries ranges of the report's own glossary, no part of its text
 */
export function findParts(
  text: string,
  range: Span,
  headings: readonly Heading[],
  time: ReportTime,
  glossaries: readonly Span[] = [],
): PartStart[] {
  const report = { text, range, headings, time };
  if (time.address) return withGlossaries(policyAddressParts(report), report, glossaries);
  switch (time.kind) {
    case 'communique':
      return withGlossaries(communiqueParts(report), report, glossaries);
    case 'accounts':
      return withGlossaries(accountsParts(report), report, glossaries);
    case 'budget':
      return withGlossaries(budgetParts(report), report, glossaries);
    case 'outline':
      return withGlossaries(outlineParts(report), report, glossaries);
    default:
      return workParts(report, glossaries);
  }
}

/** The parts with the glossary set in, and what follows it as an annex. */
function withGlossaries(parts: readonly PartStart[], report: FrameText, glossaries: readonly Span[]): PartStart[] {
  const all = [...parts];
  for (const { start, end } of glossaries) {
    all.push({ start, part: 'glossary', period: null, stated: true });
    const after = partAt(parts, end);
    if (after && end < report.range.end) all.push({ ...after, start: end });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The part in force at an offset. */
export function partAt(parts: readonly PartStart[], offset: number): PartStart | undefined {
  return parts[firstWhere(parts.length, (index) => (parts[index]?.start ?? 0) > offset) - 1];
}
