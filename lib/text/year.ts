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
