import { words } from '../../lexicon/words.ts';

/** Which level a part is of, and what was done with it. */
const level = '(?:本级|国家级?|[省市县区镇村上]级|\\dA级(?:及?以上)?)';
const done = '(?:交办|受理|办结|排查|调处|查处)';
const partial = new RegExp(`^${level}?(?:${done}|废止|修订|新增)?$`);
const leveled = new RegExp(`^${level}`);
const prefix = new RegExp(`^(?:${level}|A级(?:及?以上)?)?${done}?`);

/** A name that only says which part, or which parts, of the thing counted before: 国家级, 省级、市级. */
export function isPartial(name: string): boolean {
  return name !== '' && name.split('、').every((one) => partial.test(one));
}

/** The thing itself behind such a prefix: 上级交办纠纷 → 纠纷. */
export function wholeOf(name: string): string {
  const added = words.keepNew.at(name, 0);
  // 新认定省级示范企业5家、国家级2家.
  const old = leveled.test(name.slice(added.length)) ? name.slice(added.length) : name;
  return old.replace(prefix, '') || name;
}
