import type { Unit } from './unit.ts';

const sharedCount = /个(?=(?:和|、|至|或)\d+个(工作日|小时|自然日))/y;
/** 分别高于全省2.2个和3.7个百分点: with a classifier of its own, which counts nothing here. */
const sharedPoints = /个(?=[、和与]\d+(?:\.\d+)?个百分点)/y;
/** 分别提高11.1、11.2个百分点: the first figure leaves its unit to the second. */
const sharedShare = /(?=[、和与]\d+(?:\.\d+)?(?:个(百分点)|(%)))/y;

/** The unit that the first of two figures shares with the second: 90个和50个工作日. The span keeps its own letters. */
export function sharedUnit(text: string, at: number): Unit | undefined {
  sharedCount.lastIndex = at;
  const match = sharedCount.exec(text);
  if (match?.[1]) return { name: match[1], family: 'time', end: at + 1 };
  sharedPoints.lastIndex = at;
  if (sharedPoints.test(text)) return { name: '百分点', family: 'points', end: at + 1 };
  sharedShare.lastIndex = at;
  const share = sharedShare.exec(text);
  if (share?.[1]) return { name: share[1], family: 'points', end: at };
  return share?.[2] ? { name: share[2], family: 'share', end: at } : undefined;
}
