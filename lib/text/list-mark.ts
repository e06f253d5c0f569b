/** Signs that open the items of a list, as pages and documents print them, for use in a class of letters. */
export const listSigns = '●•·◆◇■□▪★☆▲△○◎※▶►➤➢✓√*‣';

/**
 * What opens an item at the start of a line: such signs, and the letters that the signs of a symbol font leave when a document
 * is copied (l for ●, u for ◆, n for ■, Ø for ➢, ü for ✓). p型 and n型 are names.
 */
export const listMark = `(?:[${listSigns}Øü§]+|[lun](?=[\\u4e00-\\u9fff“])(?!型))`;
