import type { FrameText } from '../frame-text.ts';
import type { Heading } from '../heading.ts';
import type { PartStart } from '../part-start.ts';

/** What a heading says of its section; undefined where it says nothing and the section around it holds on. */
export type PartOfHeading = (heading: Heading, around: HeadingPart) => HeadingPart | undefined;
export type HeadingPart = Omit<PartStart, 'start'>;

/**
 * Parts that are nested as their headings are: under 三、高新区预算 stand （一）2024年预算执行情况 and （二）2025年预算（草案）, and
 * behind the last of them what holds around is in force again.
 *
 * @param root what holds before any heading says something
 */
export function partsOfTree(report: FrameText, root: HeadingPart, partOf: PartOfHeading): PartStart[] {
  const parts: PartStart[] = [{ start: report.range.start, ...root }];
  const open: { readonly level: number; readonly part: HeadingPart }[] = [];
  for (const heading of report.headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const around = open.at(-1)?.part ?? root;
    const part = partOf(heading, around) ?? around;
    open.push({ level: heading.level, part });
    parts.push({ start: heading.start, ...part });
  }
  return parts;
}
