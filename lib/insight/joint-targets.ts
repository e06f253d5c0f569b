import { indicatorById, indicatorOf } from '../catalogue/catalogue.ts';
import { properIndicator } from './names.ts';
import type { KeptFact } from './record.ts';

const joints = /[和与及、]/;

/**
 * One aim set for several things at once: 城镇居民和农村居民人均可支配收入均增长8% is an aim for each. It is parted only
 * where the catalogue knows every member, whole (财政总收入和地方财政收入) or by the end that they share.
 */
export function parted(target: KeptFact): readonly KeptFact[] {
  if (target.indicator !== null || !joints.test(target.name)) return [target];
  const members = target.name.split(joints);
  const last = members.at(-1) ?? '';
  const known = members.map((member) => indicatorOf(member)?.id ?? withEndOf(last, member));
  if (known.length < 2 || known.some((id) => id === undefined) || new Set(known).size < known.length) return [target];
  return known.map((id, i) => {
    const member = members[i] ?? target.name;
    const indicator = properIndicator(member, id ?? null);
    return { ...target, indicator, name: (indicator === null ? undefined : indicatorById(indicator)?.name) ?? member };
  });
}

/**
 * The members of a joint aim that the catalogue does not know, each under the names it may have: 化学需氧量、氨氮排放量 is
 * 化学需氧量 or 化学需氧量排放量, and 氨氮排放量. Whether a next report tells of each decides if it is an aim for each.
 */
export function members(target: KeptFact): readonly (readonly KeptFact[])[] {
  const own = target.indicator === null ? target.name.split(joints) : [];
  const last = own.at(-1) ?? '';
  if (own.length < 2) return [];
  const ends = [...last]
    .map((_sign, i) => i)
    .slice(1, -1)
    .map((from) => last.slice(from));
  const named = (name: string) => ({
    ...target,
    indicator: properIndicator(name, indicatorOf(name)?.id ?? null),
    name,
  });
  return own.map((member) => [member, ...(member === last ? [] : ends.map((end) => member + end))].map(named));
}

/** 城镇居民 with the end of 农村居民人均可支配收入. */
function withEndOf(last: string, member: string): string | undefined {
  for (let from = 1; from < last.length - 1; from += 1) {
    const found = indicatorOf(member + last.slice(from));
    if (found !== undefined) return found.id;
  }
  return undefined;
}
