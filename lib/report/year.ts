const hanDigits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  O: '0',
  o: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** A year in either script: 2021, 二〇二一, 二○二一, 二O二一, 二零二一. */
export const yearPattern = '(?:(?:19|20)\\d{2}|[一二][〇○Oo零九][〇○Oo零一二三四五六七八九]{2})';

/** The number of a year written as `yearPattern`; undefined for anything else. */
export function readYear(written: string): number | undefined {
  const digits = [...written].map((sign) => hanDigits[sign] ?? sign).join('');
  return /^(?:19|20)\d{2}$/.test(digits) ? Number(digits) : undefined;
}

/** A small number in either script: 12, 十二, 二十, 三十一; undefined for anything else. */
export function readOrdinal(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(written);
  if (!match || written === '') return undefined;
  const [, tens, ten, ones] = match;
  return (ten ? Number(hanDigits[tens ?? '一']) * 10 : 0) + (ones ? Number(hanDigits[ones]) : 0);
}

/**
 * The short name of a five-year plan; its group is the plan's number. “十五” is the tenth, 十五五 the fifteenth; those
 * before the eleventh are told from other words by their quotation marks only.
 */
export const planPattern = '[“"]?((?<=[“"])[七八九十](?=五[”"])|十[一二三四五六七八](?=五))五[”"]?';

/** First and last year of a five-year plan by its number: 十四五 is 2021 to 2025. */
export function planYears(plan: string): readonly [number, number] | undefined {
  const number = readOrdinal(plan);
  if (number === undefined || number < 7 || number > 20) return undefined;
  const first = 2001 + (number - 10) * 5;
  return [first, first + 4];
}
