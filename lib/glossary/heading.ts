import { hanLetters } from '../text/ordinal.ts';

/** Words that name a glossary by themselves. */
const NAMES =
  '名词(?:术语)?(?:解释|注释|注解|释义|说明)|专业术语(?:解释|注释)?|术语(?:解释|注释|释义|说明)|用语说明|词语解释|名词表';
/** Words that name a glossary only where a list follows: they are ordinary words as well. */
const WEAK_NAMES = '注释|注解|注|小词典|小辞典|关键词(?:解释|释义)';

const NUMBER = `[\\d${hanLetters}]`;
const ANNEX = `(?:附(?:件|录|表)?${NUMBER}{0,3}[:.、]?|第${NUMBER}{1,3}部分[:、]?|${NUMBER}{1,3}[、.]|\\(${NUMBER}{1,3}\\))`;
const OF = '(?:《[^》]{1,30}》|(?:\\d{4}年)?[^《》,。:、]{0,12}(?:政府工作报告|工作报告|报告|计划|预算|决算))';
const FILLER = '(?:中|的|有关|部分|相关|专业|重点|主要|内容|里)';
const TAIL = '(?:单|表|汇编|\\([^()]{1,20}\\))?[:]?';

const STRONG = new RegExp(`^(?:${ANNEX}){0,2}${OF}?${FILLER}{0,6}(?:${NAMES})${TAIL}$`);
const WEAK = new RegExp(`^(?:${ANNEX}){0,2}${OF}?${FILLER}{0,6}(?:${WEAK_NAMES})${TAIL}$`);
/** 《政府工作报告》有关说明: notes of any kind, a glossary where a list of terms follows. */
const NOTES_ON = new RegExp(`^${ANNEX}?《[^》]{1,30}》${FILLER}{0,6}(?:词语|提法|概念)?说明[:]?$`);
const GLUED = new RegExp(
  `(?:${ANNEX})?(?:《[^》]{1,24}》)?${FILLER}{0,6}(?:${NAMES})[:]?(?=[[(〔【]?1[.、)\\]〕】]|①|一、)`,
  'g',
);
const LINK = new RegExp(`(?:${NAMES}|小词典)`);

/** How sure a line names a glossary: `weak` words need a list after them more than others. */
export type HeadingStrength = 'strong' | 'weak';

/**
 * Whether a line is the heading of a glossary: 名 词 解 释, 附件2 名词解释, 《政府工作报告》有关内容名词注释, 注释.
 *
 * In: a line of normal text. A sentence that only speaks of one (名词解释见附件。) is none.
 */
export function headingStrength(line: string): HeadingStrength | null {
  if (line.length > 120) return null;
  const plain = line.replace(/[\s\u200b-\u200d]/g, '').replace(/^[—-]+|[—-]+$/g, '');
  const text = /^[【[〔“(][^】\]〕”)]*[】\]〕”)]$/.test(plain) ? plain.slice(1, -1) : plain;
  if (text.length > 45 || /[。;!?]/.test(text)) return null;
  if (STRONG.test(text)) return 'strong';
  return WEAK.test(text) || NOTES_ON.test(text) ? 'weak' : null;
}

/** Whether a sentence announces a glossary: 整理了一本“小词典”，24个名词解释方便大家读懂报告。 */
export function announcesGlossary(line: string): boolean {
  return LINK.test(line);
}

/** Places inside a line where a heading is glued to the text and a first entry follows at once. */
export function gluedHeadings(line: string): { start: number; end: number }[] {
  // Most lines name none: no need to look for what may stand before the name.
  if (!LINK.test(line)) return [];
  return [...line.matchAll(GLUED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether the text of a link or of a heading leads to a glossary: 名词解释, 附件:《政府工作报告》名词解释.docx. */
export function isGlossaryLinkText(text: string): boolean {
  const plain = text.replace(/[\s\u200b-\u200d\u3000]/g, '');
  return plain.length <= 60 && !/[。!?！？]/.test(plain) && LINK.test(plain);
}
