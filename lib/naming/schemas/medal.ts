import type { Setting } from '../../clause/figure-context.ts';

/** 健儿在巴黎奥运会上勇夺4金: medals are told by the games they were won at. */
export function gamesOf({ quantity, left, clauseBefore, phrases }: Setting): string {
  if (quantity.family !== 'medal') return '';
  const opened = /^(?:在)?([^在,;]{2,20}(?:会|赛|杯))(?:上|中|期间)$/.exec(clauseBefore)?.[1];
  if (opened !== undefined) return phrases.stripLead(opened);
  return phrases.stripLead(/在([^在,;]{2,20}?(?:会|赛|杯))(?:上|中|期间)?[^会赛杯]{0,4}$/.exec(left)?.[1] ?? '');
}
