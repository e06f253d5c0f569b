import type { Check, Fact } from '../model/schema.ts';

/** What a check computes, in the unit and scale of the figure that is stated: 503家, 12.3亿元. */
export function computedWords({ computed }: Check, { unit, printed }: Fact): string {
  if (unit === '番') return String(computed);
  const scale = printed?.scale ?? 1;
  const number = Number((computed / scale).toFixed(Math.max(printed?.decimals ?? 0, 1)));
  const words = scale === 1e8 ? '亿' : scale === 1e4 ? '万' : scale === 1e12 ? '万亿' : '';
  return `${number}${words}${unit}`;
}
