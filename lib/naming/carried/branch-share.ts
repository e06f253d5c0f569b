import { called, type Step } from '../told.ts';

const shareOfBranch = /^[\u4e00-\u9fff]{1,6}业占比$/;
const sum = /(?:额|投资|产值|收入|[进出]口)$/;

/** 投资额增长9%、服务业占比超60%: the share of a branch is that of what grew. */
export const branchShare: Step = ({ frame, named: before, own }) => {
  const whole = before.at(-1);
  if (!frame.follows || !whole?.change || !sum.test(whole.name)) return undefined;
  const { named } = own();
  return shareOfBranch.test(named.name) ? called(whole.name + named.name) : undefined;
};
