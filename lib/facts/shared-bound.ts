import type { ClauseFrame } from '../clause/frame.ts';
import type { ReadFact } from './fact.ts';

/**
 * A bound word outside a list binds all of it: 分别控制在5%和3%以内, 分别超10%和20%, 分别增长4%、5%和6%左右. Without 分别 only
 * what is held in (控制在) is.
 */
export function shareBounds(text: string, facts: readonly ReadFact[], frames: readonly ClauseFrame[]): ReadFact[] {
  const at = new Map(frames.map((frame, i) => [frame.quantity.start, i]));
  const frameAt = (fact: ReadFact | undefined) => frames[at.get(fact?.start ?? -1) ?? -1];
  const joined = (a: ReadFact | undefined, b: ReadFact | undefined): boolean =>
    a !== undefined && b !== undefined && a.unit === b.unit && listMark.test(text.slice(a.end, b.start));
  return facts.map((fact, i) => {
    if (fact.bound !== 'exact') return fact;
    let first = i;
    while (first > i - longestList && joined(facts[first - 1], facts[first])) first -= 1;
    let last = i;
    while (last < i + longestList && joined(facts[last], facts[last + 1])) last += 1;
    const head = frameAt(facts[first]);
    const opening = head?.quantity.boundWords.find((word) => word.end <= (facts[first]?.start ?? 0));
    const isList = /分别|均|各/.test(head?.left ?? '');
    if (opening && isList) return { ...fact, bound: opening.bound };
    const closing = frameAt(facts[last])?.quantity.boundWords.find((word) => word.end > (facts[last]?.end ?? 0));
    const held = /控制在|压缩至|压减至/.test(`${head?.left}${opening?.word}`);
    const holds = isList || (held && closing?.word === '以内');
    return closing && holds ? { ...fact, bound: closing.bound } : fact;
  });
}

/** No list told with 分别 has more members. */
const longestList = 12;
const listMark = /^(?:个|%)?(?:和|与|、|及)$/;
