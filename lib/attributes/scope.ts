import { withWords } from '../lexicon/with-words.ts';

/** Territory words and the level they speak of, widest first. */
const levels: readonly (readonly [string, number])[] = [
  ['全球', 0],
  ['世界', 0],
  ['全国', 1],
  ['我国', 1],
  ['国内', 1],
  ['全省', 2],
  ['我省', 2],
  ['全区', 4],
  ['全市', 3],
  ['我市', 3],
  ['全县', 4],
  ['我县', 4],
  ['全镇', 5],
  ['我镇', 5],
  ['全州', 3],
  ['全疆', 2],
  ['全自治区', 2],
];

/** The level of a report's own territory by its name: province 2, city 3, county or district 4, town 5. */
export function levelOf(region: string | null): number | null {
  if (!region) return null;
  if (/(?:镇|乡|街道)$/.test(region)) return 5;
  if (/(?:县|旗|区)$/.test(region) && !/自治区$/.test(region)) return 4;
  if (/(?:北京|上海|天津|重庆)市$/.test(region) || /(?:省|自治区)$/.test(region)) return 2;
  return 3;
}

/** What may stand before a territory that opens a clause, and between a territory and a rank in it. */
const lead = /^[\s、]*(?:其中|预计|同期|当年|去年|上半年|(?:19|20)\d{2}年)*/;
const behindTerritory =
  /(?:同类[^,]{0,4}|各省份?|省份)?(?:综合)?(?:排名|排位)?(?:有望|力争)?(?:(?:上升|提升|跃升|前移|升)(?:到|至))?第?$/;
/** 全国第2、第4位, 由全国第11位跃升至第5位, 全国排名上升3位、居第14位: the places before are of the same order. */
const placesBefore = withWords(
  /(?:(?:上升|提升|前移|升|下降|下滑)?第?(?:ORDINAL|\d{1,3})[位名]?(?:[、和与]|(?:跃升|上升|提升|前移|升)(?:到|至))居?)+第?$/,
);
/** Parts of the country, and peers, that are ranked among themselves: 居中部第2位, 居西部省份第1位, 居大陆第一. */
const peers = '(?:[东中西]部|中西部|边境|西北|西南|东北|华[东南北中]|大陆|长三角|珠三角|京津冀|粮食主产|工业大)';
const amongPeers = new RegExp(`${peers}(?:和${peers})?(?:地区|省份|省市|省区|[省市])?$`);

/** 国内游客, 国内航线, 国内生产总值: where things come from or go to, and the name of the region's own product. */
const inland = '国内';
/** 全国重点实验室, 全国第十四届冬运会, 全省首个: the word belongs to a name. */
const inName = /^(?:第|首|重点|统一|人大|政协|文明|优秀|先进|劳动|五一|卫生|双拥|示范|知名|名特|各族|性|最|唯一|率先)/;

/**
 * A territory other than the report's own that a figure is of: 全市 in a district's review, 全国 anywhere; for a rank
 * the territory it is ranked in.
 *
 * @param clause the figure's clause up to it
 * @param own level of the report's own territory, from `levelOf`
 * @param rank whether the figure is a place in an order
 */
export function scopeOf(clause: string, own: number | null, rank: boolean): string | null {
  if (rank) return rankedIn(clause, own);
  const opened = clause.slice(lead.exec(clause)?.[0].length ?? 0);
  const territory = levels.find(([word]) => word !== inland && opensWith(opened, word));
  return territory ? foreign(territory, own) : null;
}

/** The territory, or the peers, that a place is among: the last words before it. */
function rankedIn(clause: string, own: number | null): string | null {
  const ranked = clause.replace(placesBefore, '').replace(/第$/, '');
  const order = ranked.replace(behindTerritory, '');
  const territory = levels.find(([word]) => order.endsWith(word));
  return territory ? foreign(territory, own) : (amongPeers.exec(ranked)?.[0] ?? null);
}

function foreign([word, level]: (typeof levels)[number], own: number | null): string | null {
  return isOwn(word, level, own) ? null : word;
}

function opensWith(clause: string, word: string): boolean {
  return clause.startsWith(word) && !inName.test(clause.slice(word.length));
}

/** 全市 is a province-level city's own, 全区 an autonomous region's. */
function isOwn(word: string, level: number, own: number | null): boolean {
  if (own === level) return true;
  return own === 2 && (word === '全市' || word === '我市' || word === '全区');
}
