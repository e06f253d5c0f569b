/** A report in small, with one of everything. */
export const REPORT = [
  '2025年青岚区政府工作报告',
  '——2025年1月16日在青岚区第五届人民代表大会第四次会议上',
  '各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。',
  '一、2024年工作回顾',
  '（一）综合实力再上台阶',
  '实现地区生产总值486.3亿元，同比增长5.6%。深入推进链长制，居民人均可支配收入增长6.1%，增速全市第二。',
  '二、2025年工作安排',
  '全区经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，居民收入与经济增长同步。',
  '名词解释',
  '1.链长制：由区领导担任链长的工作机制，2024年覆盖12条产业链。',
  '2.一网通办：政务服务一次办好。',
].join('\n');

/** Signs that turn the order of letters or cannot be seen. */
const TURNING = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c', '\u200b'];
export const HIDDEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** A text with such a sign behind every letter of its lines. */
export function turned(text: string): string {
  return [...text].map((sign, at) => (sign === '\n' ? sign : sign + TURNING[at % TURNING.length])).join('');
}
