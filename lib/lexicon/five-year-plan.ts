import { hanLetters, readOrdinal } from '../text/ordinal.ts';

/**
 * The number of a plan in its short name, the 十四 of “十四五”. “十五” is the tenth, 十五五 the fifteenth; those before the
 * eleventh are told from other words (十五个) by their quotation marks only.
 */
const number = `(?:(?<=[“"])[七八九十](?=五[”"])|十[${hanLetters}](?=五))`;

/** The short name of a plan; its group is the plan's number. */
export const planPattern = `[“"]?(${number})五[”"]?`;

/** The short name of a plan as a pattern without groups. */
export const planName = `(?:[“"]?${number}五[”"]?)`;

/** First and last year of a five-year plan by its number: 十四 is 2021 to 2025, as is 14. */
export function planYears(plan: string): readonly [number, number] | undefined {
  const count = readOrdinal(plan);
  if (count === undefined || count < 7 || count > 20) return undefined;
  const first = 2001 + (count - 10) * 5;
  return [first, first + 4];
}

/** First and last year of a plan by its short name: “十四五” is 2021 to 2025. */
export function yearsOfPlan(name: string): readonly [number, number] | undefined {
  return planYears(name.replaceAll(/[“”"]/g, '').slice(0, -1));
}

/** A stretch of time that a plan names, at the end of some words: “十五五”以来, 十四五期间, “十五”末. */
export const planTimeAtEnd = new RegExp(`(?<![${hanLetters}])${planName}(?:时期|期间|以来|期?末|期?初)$`);
