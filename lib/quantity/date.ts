/**
 * The end of a date or stretch of years that starts at `at`, or `at` when none does: 2021年, 2026—2028年,
 * 2018年12月3日, 6月28日, 3日, 12:30, 09:15:40, 24时, 2021/5/1, 〇-less years only (Han-digit years have no digits to mistake).
 */
export function dateEnd(text: string, at: number): number {
  dates.lastIndex = at;
  const match = dates.exec(text);
  if (match) return at + match[0].length;
  return at;
}

const dates =
  /(?:(?:19|20)\d{2}(?:[-—–~至/]+(?:19|20)?\d{2})?(?:年度?|\/\d{1,2}(?:\/\d{1,2})?|(?:-\d{1,2}){2})(?:\d{1,2}(?:[-—–~至]\d{1,2})?月(?:\d{1,2}[日号])?)?|\d{1,2}(?:[-—–~至]\d{1,2})?月(?:\d{1,2}(?:[-—–~至]\d{1,2})?[日号])?|\d{1,2}(?:[-—–~至]\d{1,2})?[日号]|\d{1,2}[时点](?!\d+(?:[万亿]|%|倍|个?百分点)|装|差|间|代|尚|期|效|段|位)|(?:0\d|(?<=[日号午晚晨夜时间]|\d )\d{1,2}):\d{2}:\d{2}(?![\d:.])|(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:.]))/y;
