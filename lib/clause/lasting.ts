import { words } from '../lexicon/words.ts';
import type { FigureContext } from './figure-context.ts';
import { counted } from './noun-ends.ts';
import { stripTrail } from './phrase.ts';

/** 连续33个榨季排全国第一, 连续十四届居首: seasons and terms are told like years. */
export function isLasting({ left, right, quantity }: FigureContext): boolean {
  return (
    counted.has(quantity.family) && left.endsWith('连续') && /^[\u4e00-\u9fff]{0,2}(?:保持|[居列排]|位)/.test(right)
  );
}

/** What lasted: 连续61个月未发生重大安全事故, 连续两年荣获国家测绘工程金奖. */
export function lastingNoun({ left, right, phrases }: FigureContext): string {
  const missed = /^(?:均)?(?:未发生|没有发生|未出现)([\u4e00-\u9fff]{2,20})/.exec(right)?.[1];
  if (missed) return missed;
  const own = phrases.stripLead(stripTrail(left));
  if (own.length >= 2 && !words.region.has(own)) return '';
  const won = /^(?:荣获|获评|获得|获|被评为)([^,;。]{2,30}?(?:奖|奖项|金牌|[省市县区]))(?:称号)?$/.exec(right)?.[1];
  if (won) return won;
  // 获评全国先进 names nothing that could be counted again.
  if (
    /^(?:[居列获评优]|排名|位居|位列|名列|稳居|荣获|稳定|保持|被评|榨季|季度|赛季|排全|每[年月季]|[连]?跨|迈)/.test(
      right,
    )
  )
    return '';
  // 普法工作考评排全省第一: in which order is no part of it.
  return phrases.stripLead(phrases.leadingNoun(phrases.stripLead(right)).noun).replace(/排[^水污放涝洪查].*$/, '');
}
