/** The scales of English, the greatest first. */
const SCALES = [
  { word: 'trillion', size: 1e12 },
  { word: 'billion', size: 1e9 },
  { word: 'million', size: 1e6 },
] as const;

/**
 * A great value in the scales of English: 64700亿元 is ¥6.47 trillion, 8650万人 86.5 million 人. At most three telling
 * digits behind the printed ones are lost; the exact value stands beside it.
 *
 * @param value in the plain unit, 万 and 亿 multiplied out
 * @returns null where the value needs no scale
 */
export function englishScale(value: number, unit: string): string | null {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  if (scale === undefined) return null;
  const scaled = (value / scale.size).toLocaleString('en', { maximumSignificantDigits: 4 });
  if (unit === '元') return `¥${scaled} ${scale.word}`.replace('¥-', '−¥');
  return `${scaled} ${scale.word}${unit === '' ? '' : ` ${unit}`}`;
}
