import type { ClauseFrame } from '../../clause/frame.ts';
import { nounIn } from '../../clause/noun-before.ts';
import { trim } from '../../clause/phrase.ts';
import { isDependent, joinHead, nounOf, spokenOf, type Topic } from '../../clause/topic.ts';
import { planTimeAtEnd } from '../../lexicon/five-year-plan.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { type Naming, ownName, takenName } from '../named.ts';
import type { Schema } from './schema.ts';

/** Taken off first: the open [\u4e00-\u9fff]{2,3}市 of the list would eat 速居 of 增速居全市. */
const territory = /(?:全[国省市区县州疆球]|世界|国内|省内|市内)(?:各?[省市县区州]+)?$/;

/** What stands between the thing ranked and its place. */
const rankWords = withWords(
  /(?:排名|排位|排|位居|居|位列|列|名列|稳居|跃居|跻身|进入|保持|占|均为|为|均居|均列|[东西中]+部|达到|升至|升到|提升到|上升到|跃升到|前移到|提高到|上升至|跃升至|提升至|前移至|由|从|连续\S{0,4}|继续|仍|均|都|分别|并列|综合|成绩|位次|总分|获|获得|取得|荣获|包揽|首次|稳定|有望|榨季|季度|赛季|位于|处于|中|在|的|WHOLE|全球|世界|国内|省内|市内|地区|[东西中]部|我[省市县区州]|WHOLE[\u4e00-\u9fff]{0,5}(?:城市|[市县区])|(?:(?!我)[\u4e00-\u9fff]){2,3}(?<!经开|高新|新|保税|示范|先行)[市县区州省]|(?:[东西中]部|沿海|长三角|珠三角|京津冀|西北|东北)?(?:地区|省份|省市)|同类城市|副省级城市|边境省区|和|大陆|西北|西南|东北|华北|华东|华中|华南|蝉联|全省各市|[^、,;]{0,4}省|PLAN以来)$/,
);

/** Among whom: 居自主品牌车企之首, 跃升粤东西北首位, 稳居全国试点省份第一, 蝉联地级市第一. 居民 and 安居 are no such verbs, and 位列金牌榜第2位 is ranked by a list. */
const among =
  /(?:均|都|仍)?(?:[位稳跃雄分]|(?<![安定旅民故]))居(?!民|住|家|委)[^,;居]{2,14}(?<!榜)$|(?:位列|名列|跻身|跃升|蝉联)(?:至|为|到)?[^,;]{2,14}(?<!榜)$/;

/** 连续十四届保持, 连续3年. */
const streak = withWords(/^.*连续(?:ORDINAL|\d{1,3})[届年个次][\u4e00-\u9fff]?(?:保持|蝉联)/);

/** Names a place in an order: what is ranked stands before the territory (增速排名全市第四 is of the last thing's 增速). */
export function nameRank(frame: ClauseFrame, topic: Topic): Naming {
  // 获得62枚金牌、位列金牌榜第2位, 8个村入选名录、居全国第5位: behind a figure only what follows its 、 is ranked.
  const { phrases, follows, left } = frame;
  const words = follows ? left.slice(left.lastIndexOf('、') + 1) : left;
  // 冬运会连续十四届保持金牌总数第一: what lasted is told behind how long.
  let rest = trim(words.replace(streak, '').replace(among, ''));
  for (;;) {
    const match = territory.exec(rest) ?? rankWords.exec(rest) ?? planTimeAtEnd.exec(rest);
    if (!match) break;
    const next = trim(rest.slice(0, -match[0].length));
    // 青岚高新区 is itself what is ranked.
    if (next.length === 1 && !rankWords.test(next)) break;
    rest = next;
  }
  // 考评排东西两翼第一: what is left of a longer territory behind 排.
  rest = trim(rest.replace(/排(?![水污放涝洪查灌名位])[^、,;排]{2,6}$/, ''));
  const own = phrases.stripLead(rest);
  const subject = own || (follows ? '' : phrases.stripLead(nounOf(frame.clauseBefore, phrases)));
  if (isDependent(subject) || /^(?:增速|增幅|降幅|增量|排名|总分)$/.test(subject)) {
    // 三个产业入选国家级集群,数量居第2位: what the clause before ends with is counted.
    const told = /^(?:数量|总数)$/.test(subject) ? nounIn(frame.clauseBefore, phrases).name : '';
    const thing = told || spokenOf(topic);
    return takenName((/^排名|总分$/.test(subject) ? thing : joinHead(thing, subject)) || subject, topic);
  }
  return own ? ownName(own) : takenName(spokenOf(topic) || subject, topic);
}

/** 居全国第5位, 增速排名全市第四. */
export const rank: Schema = (frame, topic) => (frame.quantity.shape === 'rank' ? nameRank(frame, topic) : undefined);
