/** The plans from the tenth (2001 to 2005) on, by the number that names them: the 十四 of 十四五. */
export const PLAN_NUMBER = '十(?:[一二三四五六七八九]|(?=五))';

/** A stretch of time that a plan names, at the end of some words: “十五五”以来, 十四五期间, “十五”末. */
export const planTimeAtEnd = new RegExp(
  `(?<![一二三四五六七八九])[“"]?${PLAN_NUMBER}五[”"]?(?:时期|期间|以来|期?末|期?初)$`,
);
