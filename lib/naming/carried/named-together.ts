import { spokenOf } from '../../clause/topic.ts';
import { projectOf } from '../lists/list.ts';
import { called, type Step } from '../told.ts';

/** 33个年度总投资50亿元的省市县重点项目: the noun of both figures stands behind the second. */
export const project: Step = ({ frames, i }) => {
  const found = projectOf(frames, i);
  if (!found) return undefined;
  const { named, told } = called(found.thing);
  return { named, told: { ...told, next: found.measure } };
};

const wholeOfShare = /占([\u4e00-\u9fff]{4,14})\($/;

/** 第三产业增加值210亿元,占地区生产总值(512亿元)的41%: the bracket tells of the whole, and the share is of what was told before. */
export const wholeInBracket: Step = ({ frame: { left, quantity, next }, told: { topic } }) => {
  const whole = quantity.family === 'share' ? undefined : wholeOfShare.exec(left)?.[1];
  if (whole === undefined || next?.family !== 'share') return undefined;
  const thing = spokenOf(topic);
  return {
    named: { name: whole, change: undefined, borrowed: false },
    told: { next: thing && `${thing}占${whole}` },
  };
};

/** The sum of such a project. */
export const namedTogether: Step = ({ told: { next } }) =>
  next ? { named: { name: next, change: undefined, borrowed: false }, told: { next: '' } } : undefined;
