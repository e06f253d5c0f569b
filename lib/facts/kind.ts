import type { Change } from '../clause/change.ts';
import type { Kind } from '../model/terms.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** What sort of figure it is, its value with its sign, and the unit it is given in. */
export interface Measure {
  readonly kind: Kind;
  readonly value: number | number[];
  readonly unit: string;
}

/**
 * Decides the kind of a figure: 增长8.1% is growth, 提高4.7个百分点 and 净增9万户 a change, 增长近3倍 growth, 是…的3.22倍
 * a ratio. A fall is negative.
 */
export function measureOf(quantity: Quantity, change: Change | undefined): Measure {
  const sign = change?.direction === 'down' ? -1 : 1;
  const value = signed(quantity.value, sign);
  switch (quantity.shape) {
    case 'rank':
      return { kind: 'rank', value, unit: '名' };
    case 'proportion':
      return { kind: 'ratio', value, unit: '' };
    case 'doubling':
      return { kind: 'growth', value, unit: '番' };
    default:
      break;
  }
  if (quantity.family === 'points') return { kind: 'change', value, unit: quantity.unit };
  if (quantity.family === 'multiple') return { kind: change ? 'growth' : 'ratio', value, unit: quantity.unit };
  if (!change) return { kind: 'level', value, unit: quantity.unit };
  if (quantity.family === 'share') return { kind: 'growth', value, unit: quantity.unit };
  // 前移2位: places moved in an order.
  return { kind: 'change', value, unit: quantity.unit === '位' ? '名' : quantity.unit };
}

function signed(value: number | readonly number[], sign: 1 | -1): number | number[] {
  if (typeof value === 'number') return sign * value;
  if (sign === 1) return [...value];
  return value.map((part) => -part).reverse();
}
