/** Signs a note marker is made of: digits, circled numbers, asterisks, with or without brackets. */
const MARKER = /^[[(（［〔【]?(?:注?\d{1,3}|[①-⑳㉑-㉟㊱-㊿❶-❿➀-➉]|[*＊※†]{1,3})[\])）］〕】]?$/u;
const EXPONENT = /^[-−]?\d{1,2}$/;
/** A unit of length or a power of ten just before: the raised digits are an exponent (m³, km², 10⁴). */
const RAISED_BASE = /(?:^|[^A-Za-z])[kcdmhnμµ]?m$|(?:^|[^\d.])10$/;

/** Whether raised text such as `<sup>3</sup>` is a note marker and no exponent, given the text of its line before it. */
export function isNoteMarker(raised: string, before: string): boolean {
  const text = raised.trim();
  if (!MARKER.test(text)) return false;
  return !(EXPONENT.test(text) && RAISED_BASE.test(before));
}
