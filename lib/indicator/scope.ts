/** Territory words and the level they speak of, widest first. */
const levels: readonly (readonly [string, number])[] = [
  ['全球', 0], ['世界', 0], ['全国', 1], ['我国', 1], ['国内', 1], ['全省', 2], ['我省', 2], ['全区', 4], ['全市', 3], ['我市', 3], ['全县', 4], ['我县', 4], ['全镇', 5], ['我镇', 5], ['全州', 3],
  ['全疆', 2], ['全自治区', 2],
];

/** The level of a report's own territory by its name: province 2, city 3, county or district 4, town 5. */
export function levelOf(region: string | null): number | null {
  if (!region) return null;
  if (/(?:镇|乡|街道)$/.test(region)) return 5;
  if (/(?:县|旗|区)$/.test(region) && !/自治区$/.test(region)) return 4;
  if (/(?:北京|上海|天津|重庆)市$/.test(region) || /(?:省|自治区)$/.test(region)) return 2;
  return 3;
}

/**
 * A territory other than the report's own that the figure is of: 全市 in a district's review, 全国 anywhere.
 *
 * @param clause the figure's clause up to it
 * @param own level of the report's own territory, from `levelOf`
 */
export function scopeOf(clause: string, own: number | null): string | null {
  let found: { word: string; at: number } | null = null;
  for (const [word, level] of levels) {
    const at = clause.lastIndexOf(word);
    if (at < 0 || (found && found.at > at)) continue;
    // 高于全国, 占全省, 较全市 compare with a territory; the figure is not of it.
    if (/(?:[高低快慢优好]于|高出|占|[比较]|超过|领先|位居|居|排名|列)$/.test(clause.slice(0, at))) continue;
    if (own !== null && isOwn(word, level, own)) continue;
    found = { word, at };
  }
  return found?.word ?? null;
}

/** 全市 is a province-level city's own, 全区 an autonomous region's. */
function isOwn(word: string, level: number, own: number): boolean {
  if (own === level) return true;
  return own === 2 && (word === '全市' || word === '我市' || word === '全区');
}
