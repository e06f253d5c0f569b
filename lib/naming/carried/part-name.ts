import { words } from '../../lexicon/words.ts';

const partial =
  /^(?:本级|国家级?|省级|市级|县级|区级|镇级|村级|上级)?(?:交办|受理|办结|排查|调处|查处|废止|修订|新增)?$/;

/** A name that only says which part of the thing counted before. */
export function isPartial(name: string): boolean {
  return name !== '' && partial.test(name);
}

const isGraded = /^(?:本级|国家级?|省级|市级|县级|区级|镇级|村级|上级)/;

/** The thing itself behind such a prefix: 上级交办纠纷 → 纠纷. */
export function wholeOf(name: string): string {
  const added = words.keepNew.at(name, 0);
  // 新认定省级示范企业5家、国家级2家.
  const old = isGraded.test(name.slice(added.length)) ? name.slice(added.length) : name;
  return (
    old.replace(/^(?:本级|国家级?|省级|市级|县级|区级|镇级|村级|上级)?(?:交办|受理|办结|排查|调处|查处)?/, '') || name
  );
}
