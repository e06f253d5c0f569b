import type { Quantity } from '../quantity/quantity.ts';
import { type Change, changeBefore, changeOfRate, isHeldAgainst } from './change.ts';
import type { FigureContext } from './figure-context.ts';
import { stripTrail, trim } from './phrase.ts';

/** Verbs by which a count or a sum changes; 改造提升3000个 and 节约10亿元 act on what they count. */
const amounts = new Set([
  '增加',
  '减少',
  '净增',
  '净增加',
  '净增长',
  '净减少',
  '增长',
  '下降',
  '压减',
  '缩短',
  '减',
  '增',
  '降低',
  '回落',
  '多增',
  '提前',
  '延长',
  '减收',
  '减产',
  '少收',
  '短收',
  '多收',
  '减支',
  '增支',
  '压降',
  '上升',
  '上涨',
  '前移',
  '跃升',
  '晋升',
  '后退',
  '下滑',
  '下移',
  '增收',
  '压缩',
  '缩减',
  '提升',
  '提高',
  '削减',
  '调增',
  '调减',
  '缩小',
]);
const needsSubject = new Set(['提升', '提高', '压缩', '压减', '削减', '缩减']);

/** Whether a verb of change changes an amount: 净增9万户, 增加19天, 位次提升3位, but not 改造提升3000个村道. */
function changesAmount(change: Change, right: string): boolean {
  if (!amounts.has(change.verb)) return false;
  if (needsSubject.has(change.verb))
    return (
      change.rest !== '' &&
      !/[\u4e00-\u9fff]/.test(right.charAt(0)) &&
      !/(?:改造|巩固|整治|治理|培育|新建|优化)$/.test(change.rest)
    );
  return true;
}

/** 提升3位, 前进12个位次: places in an order. */
export function isPlaces(unit: string): boolean {
  return unit === '位' || unit === '位次';
}

/** The change a figure is said to be, in its context; undefined for levels. */
export function changeOf(context: FigureContext): Change | undefined {
  const { quantity } = context;
  const change = changeBefore(context.left);
  if (!change) return cutOf(context) ?? raisedOf(context) ?? signedOf(context);
  // 提升3位 behind a rank moves in the order.
  const moves =
    relative(quantity) ||
    isPlaces(quantity.unit) ||
    changesAmount(change, context.right) ||
    isHeldAgainst(context.left);
  return moves ? change : undefined;
}

/** 出口-3.2%, 工业投资-12%: less than nothing is a change, unless of a rate that may fall below it (自然增长率-1.2‰). */
function signedOf({ quantity, left }: FigureContext): Change | undefined {
  if (quantity.family !== 'share' || typeof quantity.value !== 'number' || quantity.value >= 0) return undefined;
  const rest = stripTrail(left);
  return /[率比重差]$/.test(rest) ? undefined : { ...changeOfRate(false), rest };
}

/** What is cut by an amount; a count of things that are cut (精简会议30个) is of these things. */
const cutAmounts: ReadonlySet<string> = new Set(['share', 'money', 'mass', 'volume', 'area', 'power', 'person']);

/** 压减机关公用经费15%, 降低物流成本20亿元: cut by so much, and not to it. */
function cutOf({ quantity, left }: FigureContext): Change | undefined {
  if (!cutAmounts.has(quantity.family)) return undefined;
  const [, verb = '', rest = ''] =
    /(?:^|[、年计共再可争划效均业户位市县区省州])(压减|压缩(?!机|天然气|空气)|削减|缩减|减少|降低)([\u4e00-\u9fff][\u4e00-\u9fff、]{2,24})$/.exec(
      trim(left),
    ) ?? [];
  if (rest === '' || /(?:[到至为在达占超]|[比率]例?)$/.test(rest)) return undefined;
  return { direction: 'down', verb, rest };
}

/** 提高大病保险最高支付限额3800元: what each one gets is raised by so much, and not to it. */
function raisedOf({ quantity, left }: FigureContext): Change | undefined {
  if (quantity.family !== 'money') return undefined;
  const [, verb = '', rest = ''] =
    /(?:^|[年均人月再])(提高|上调|下调)([\u4e00-\u9fff、]{2,24}(?:标准|限额|待遇|养老金|补助金?|津贴|工资|定额))$/.exec(
      trim(left),
    ) ?? [];
  return rest === '' ? undefined : { direction: verb === '下调' ? 'down' : 'up', verb, rest };
}

/** Shares, points and multiples change by any such verb, amounts only by some. */
function relative(quantity: Quantity): boolean {
  return (
    quantity.shape !== 'amount' ||
    quantity.family === 'share' ||
    quantity.family === 'points' ||
    quantity.family === 'multiple'
  );
}
