import { ownName } from '../named.ts';
import type { Schema } from './schema.ts';

/** 健儿在巴黎奥运会上勇夺4金: medals are told by the games they were won at. */
export const medals: Schema = ({ quantity, left, clauseBefore, phrases }) => {
  if (quantity.family !== 'medal') return undefined;
  const opened = /^(?:在)?([^在,;]{2,20}(?:会|赛|杯))(?:上|中|期间)$/.exec(clauseBefore)?.[1];
  const within = opened ?? /在([^在,;]{2,20}?(?:会|赛|杯))(?:上|中|期间)?[^会赛杯]{0,4}$/.exec(left)?.[1] ?? '';
  const games = phrases.stripLead(within);
  return games ? ownName(games) : undefined;
};
