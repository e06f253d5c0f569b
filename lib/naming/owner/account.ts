import { withWords } from '../../lexicon/with-words.ts';
import nouns from './data/account-nouns.json' with { type: 'json' };
import type { Owning } from './owning.ts';
import { clausesBefore, type ParagraphTopic } from './paragraph-topic.ts';

/** What every account has, and so is of none: 结转, 总收入. */
const ofAnyAccount: ReadonlySet<string> = new Set(Object.keys(nouns));

/** 加上 before 上年结转 joins it to what was told, and is no part of it. */
const joining = /^(?:再?加上|减去)/;

/** An account, with whose it is: 市本级政府性基金预算, 全市一般公共预算. */
const account = withWords(
  /(WHOLE|(?:[省市县区州乡镇]|自治区)本?级)?(?:\([^()]*\))?(?:YEAR年)?(?:地方)?((?:一般公共预算|政府性基金|国有资本经营|社会保险基金)(?:预算)?)/,
);
/** 调出到一般公共预算, 政府性基金预算调入: another account, from or to which money goes. */
const movesBefore = /[调转缴向从到入]|补充|弥补/;
const spokenOf = /^(?:总|当年)*(?:收|支|预算|执行|平衡|情况|方面|$)/;

/** What an account's revenue or expenditure is called where it was told: 支出 of 政府性基金支出预算为10亿元. */
const side = /收入|支出/;
/** 实际完成11亿元 behind a budget: what was done is of its revenue or expenditure. */
const carriedOut = /^实际(?:完成|执行)?$/;

/** What a paragraph's last account is: whose, which one, and which side of it was told; all empty for none. */
interface Account {
  readonly whose: string;
  readonly name: string;
  readonly side: string;
}

/**
 * The account that the nearest clause is about which is about any. Whose it is may stand in an earlier one:
 * 市本级一般公共预算收入9亿元;一般公共预算支出8亿元. The whole place needs no word for it.
 */
function accountBefore(topic: ParagraphTopic): Account {
  let nearest: Account = { whose: '', name: '', side: '' };
  for (const clause of clausesBefore(topic)) {
    const found = account.exec(clause);
    if (!found || movesBefore.test(clause.slice(0, found.index))) continue;
    const rest = clause.slice(found.index + found[0].length);
    const [, whose = '', name = ''] = found;
    if (!spokenOf.test(rest)) continue;
    if (nearest.name === '') nearest = { whose: '', name, side: side.exec(rest)?.[0] ?? '' };
    else if (name.slice(0, 4) !== nearest.name.slice(0, 4)) break;
    if (whose !== '') return { ...nearest, whose: whose.startsWith('全') ? '' : whose };
  }
  return nearest;
}

/**
 * Revenue, carry-over and the like are of the account that the paragraph was last about, in any sentence of it:
 * 市级政府性基金预算支出70亿元，增长9%。结转16亿元 is 市级政府性基金预算结转. The next account ends its reach, but not one that
 * money only goes to (调出到一般公共预算).
 */
export const ofAccount: Owning = (name, { family }, topic) => {
  if (family !== 'money' && family !== 'share') return '';
  const bare = name.replace(joining, '');
  const isCarriedOut = carriedOut.test(bare);
  if (!isCarriedOut && !ofAnyAccount.has(bare)) return '';
  const { whose, name: told, side: toldSide } = accountBefore(topic);
  if (told === '') return '';
  return isCarriedOut ? toldSide && whose + told + toldSide : whose + told + bare;
};
