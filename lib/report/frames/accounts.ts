import type { FrameText } from '../frame-text.ts';
import type { PartStart } from '../part-start.ts';
import { partsOfTree } from './heading-tree.ts';

const toCome = /下一步|今后|工作(?:安排|打算|措施|思路|建议)$|主要措施$|下半年|改进/;

/** Final accounts tell the year in their title; what is to be done next, if they say it, is of the year behind. */
export function accountsParts(report: FrameText): PartStart[] {
  const { year } = report.time;
  const told = year === null ? null : String(year);
  return partsOfTree(report, { part: 'review', period: told, stated: true }, ({ text, level }) => {
    if (level === 1 && toCome.test(text))
      return { part: 'plan', period: year === null ? null : String(year + 1), stated: true };
    return undefined;
  });
}
