import { isBoilerplate } from '../report/site-line.ts';
import type { Steps } from '../work/steps.ts';
import type { Line } from './line.ts';

/** Leaves out what the page adds inside the body: tools, counters, attachment lists, a second copy of the title. */
export function* withoutBoilerplate(lines: readonly Line[]): Steps<readonly Line[]> {
  const kept: Line[] = [];
  for (const line of lines) {
    if (line.cell !== null || !isBoilerplate(line.text)) kept.push(line);
    yield;
  }
  return withoutRepeatedEnd(kept);
}

/** Some pages repeat the title and the first sentence after the text: lines at the end that stand at the start too. */
function withoutRepeatedEnd(lines: readonly Line[]): readonly Line[] {
  const half = Math.min(12, Math.floor(lines.length / 2));
  const opening = new Set(lines.slice(0, half).map((line) => line.text));
  let end = lines.length;
  while (end > half) {
    const last = lines[end - 1];
    if (last === undefined || last.cell !== null || last.text.length < 8 || !opening.has(last.text)) break;
    end -= 1;
  }
  return lines.slice(0, end);
}
