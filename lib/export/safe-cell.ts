/**
 * A cell a spreadsheet would run as a formula, in full width too (`＝1+1` in Chinese Excel); a plain negative number, or a
 * range of them, is none. It gets an apostrophe. One that begins with apostrophes before such signs gets one more, so that
 * whoever takes the first away reads every cell as it was.
 */
export const FORMULA = /^(?![-+]?\d+(?:\.\d+)?(?:–[-+]?\d+(?:\.\d+)?)*$)'*\s*[=+\-@＝＋－＠\t\r\n]/;

/** A cell that no spreadsheet runs as a formula, pasted or opened. */
export function safeCell(words: string): string {
  return FORMULA.test(words) ? `'${words}` : words;
}
