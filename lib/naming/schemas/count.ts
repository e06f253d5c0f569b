import type { ClauseFrame } from '../../clause/frame.ts';
import { words } from '../../lexicon/words.ts';
import { pickedExamples } from '../carried/picking-deed.ts';
import { ownName } from '../named.ts';
import type { Schema } from './schema.ts';

/** 招引青石创新基地、白杨产业基地等项目605个: all projects of a deed, told by some of them. */
export const pickedByExamples: Schema = (frame) => {
  const picked = pickedExamples(frame);
  return picked ? ownName(picked) : undefined;
};

/** 新建改扩建粮库20座 has its noun before the figure; 35个单位, 5所小学入选省级示范 have it behind. */
export const counted: Schema = (frame) => (frame.counted ? ownName(bothSides(frame)) : undefined);

/** What is carried out place by place. */
const campaign = /.(?:推进|改造|整治|治理|创建|试点|搬迁|帮扶|亮化|绿化)$/;

/** 推出长江经济带高质量发展84项政策措施: an abstract head behind the figure is defined by what stands before it. */
function bothSides({ left, quantity, phrases, before, counted: right }: ClauseFrame): string {
  const { name } = before;
  const kept = words.keepNew.at(phrases.stripLead(left), 0);
  if (kept && name === kept) return kept + right;
  const benefit = words.beneficiary.before(left, left.length);
  if (quantity.family === 'money') return right;
  const isPlain = words.generic.has(right) || words.plainGroup.at(right, 0) === right;
  // 新建4所学校 has a deed that only reports.
  const told = kept.length > 2 ? kept : '';
  // 惠及16万家庭, 新设立4所学校: of people and firms that say nothing by themselves the verb is all that is told.
  if (!name) return isPlain && right.length > 1 ? (told || benefit) + right : right;
  if (words.abstractHead.has(right) && name.length <= 24 && !words.split.before(name, name.length))
    return name.replace(/等$/, '') + (name.endsWith('等') ? '等' : '') + right;
  // 实施整村推进35个村: what is done in a village or a county.
  if (right.length === 1 && isPlain && name.length <= 10 && campaign.test(name)) return name + right;
  if (right.length <= 3 && name.length <= 10 && /^[与同]/.test(name) && !/[、等]/.test(name)) return name + right;
  // 惠民项目受益群众: the verb may still be the end of what stands before it.
  if (benefit && isPlain && name.length <= 20) return (name.endsWith(benefit) ? name : name + benefit) + right;
  return right;
}
