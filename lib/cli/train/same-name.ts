import { likeness } from '../../naming/judge/likeness.ts';

/** Words that tell two indicators apart: a name with another one of the same row is another name. */
const contrasts = [
  ['城镇', '农村', '城乡'],
  ['第一产业', '第二产业', '第三产业'],
  ['进口', '出口', '进出口'],
  ['存款', '贷款'],
  ['国家级', '省级', '自治区级', '市级', '区级', '县级'],
  ['签约', '开工', '竣工', '投产', '完工'],
  ['收入', '支出'],
  ['预算', '决算'],
  ['男', '女'],
  ['规上', '规下'],
  ['公办', '民办'],
  ['上行', '下行'],
  ['期初', '期末'],
] as const;

/** From this likeness on a name counts as right. */
export const RIGHT = 0.8;

const plainNames = new Map<string, string>();

function plain(name: string): string {
  let result = plainNames.get(name);
  if (result === undefined) {
    result = name
      .replace(/[\s“”‘’"'()（）《》〈〉、，,。.·:：-]/g, '')
      .toLowerCase()
      .replace(/规模以上/g, '规上')
      .replace(/^新增/, '');
    plainNames.set(name, result);
  }
  return result;
}

function contrastOf(name: string, row: readonly string[]): string {
  return row.filter((word) => name.includes(word)).sort((a, b) => b.length - a.length)[0] ?? '';
}

/** How near a name comes to the nearest of those that a label accepts; 0 where a contrast word differs. */
export function nearness(accepted: readonly string[], name: string): number {
  const own = plain(name);
  return Math.max(
    ...accepted.map((label) => {
      const other = plain(label);
      if (contrasts.some((row) => contrastOf(own, row) !== contrastOf(other, row))) return 0;
      return likeness(other, own);
    }),
  );
}
