import type { ClauseFrame } from '../../clause/frame.ts';
import { isLasting } from '../../clause/lasting.ts';
import { stripTrail, trim } from '../../clause/phrase.ts';
import { isDependent, joinHead, spokenOf, topicOf } from '../../clause/topic.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { words } from '../../lexicon/words.ts';
import { hanLetters } from '../../text/ordinal.ts';
import { ownName } from '../named.ts';
import type { Schema } from './schema.ts';

const lasting = /(?:已经?)?连续$/;

/** How it is told that something lasted; what lasted stands behind it. */
const held = withWords(
  /^(?:(?:均|都|稳定|继续|持续|实现|保持|维持|处于|稳居|位居|位列|名列|排名|排位|排在|居于?|列|排(?![水污放涝洪])|蝉联|荣获|获评|获得|获|取得|上榜|入选|入围|跻身|成为|为|在(?=WHOLE(?:[前第]|$)))了?|被[^,;。]{0,12}?(?:评|认定|命名|确定|授予)为?)+/,
);

/** 连续四年居全国主要产煤省区首位: among whom is told with the place. */
const territory = withWords(/^(?:(?:WHOLE|世界|全球|国内|省内)(?:[^、,;]{2,10}[省市区县州国])?)?$/);

/** 连续3年提高城乡居民基础养老金: what was raised, with its verb. */
const raises = /^(?:提高|上调|提升|增加)[\u4e00-\u9fff]{3,14}(?=$|[、,和并])/;

/** What is told with a figure of its own (保持97%以上), or in more words than a name has, is left out. */
const longest = 18;

/** The place in an order that lasted, as the figure behind the years tells it: 全国第一. */
function placeOf({ next }: ClauseFrame, before: string): string {
  if (next?.shape !== 'rank' || typeof next.value !== 'number' || !territory.test(before)) return '';
  return `${before}第${hanLetters.charAt(next.value - 1) || next.value}`;
}

/** What lasted, behind the years: 全国第一, “优”等级, 下降. Empty where it is told by a figure. */
function whatLasted(frame: ClauseFrame, told: string): string {
  const years = told.replace(/^(?:榨季|季度|赛季|中)/, '');
  const verb = held.exec(years)?.[0] ?? '';
  const what = trim(years.slice(verb.length).replace(/^的/, '')).replace(/(?:称号|进出)$/, '');
  const place = placeOf(frame, what);
  if (place !== '' || frame.next !== undefined) return place;
  if (what === '首') return '第一';
  // 连续4年每年跨越一个台阶, 居全国前列: no name, or next to nothing of one.
  return what.length <= longest && !/[、,]|^每|[跨迈]|前[列茅]$/.test(what) ? what : '';
}

/**
 * A streak is named by what lasted: 质量指数连续4年全国第一 is 质量指数全国第一, 会议经费连续6年下降 会议经费下降. Whose it is stands
 * before the years, behind them (连续五年食品安全考核获评A级), or was told with the figure before (吞吐量达50万吨、连续3年居全省第一).
 */
export const streak: Schema = (frame, topic) => {
  const { left, right, quantity, follows, phrases } = frame;
  if (!lasting.test(left) || (quantity.family !== 'time' && !isLasting(frame))) return undefined;
  // 连续61个月未发生安全事故 has its own words for it.
  if (/^(?:均)?(?:未|没|无|零)/.test(right)) return undefined;
  const own = phrases.stripLead(stripTrail(left.replace(lasting, '')));
  const whose = isDependent(own) ? joinHead(topic.thing || frame.spokenBefore, own) : own;
  const subject = words.region.has(own) ? '' : whose;
  const raised = subject === '' ? raises.exec(right)?.[0] : undefined;
  if (raised) return ownName(raised);
  const behind = subject === '' && !held.test(right) ? phrases.leadingNoun(phrases.stripLead(right)) : undefined;
  if (behind !== undefined && (behind.noun.length < 2 || behind.rest === '')) return undefined;
  const thing = behind?.noun ?? (subject || (follows ? spokenOf(topic) : ''));
  const what = whatLasted(frame, behind?.rest ?? right);
  return what !== '' && thing !== '' ? { ...ownName(thing + what), topic: topicOf(thing) } : undefined;
};
