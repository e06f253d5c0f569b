import { hanOrdinal } from '../text/ordinal.ts';
import { halfWidth } from '../text/width.ts';
import { yearPattern } from '../text/year.ts';
import retold from './data/retold.json' with { type: 'json' };

/**
 * What the title of a report promises: one that is spoken or a long written plan (`report`), the communiqué of a year or
 * of a census, an account or the change of a budget (`account`), a budget that may be written (`budget`), or a report cut short for the press (`abstract`).
 */
export type TitleKind = 'report' | 'communique' | 'census' | 'account' | 'budget' | 'abstract';

/** Titles of the four kinds of reports, in both scripts; blanks are taken out before. */
const REPORT =
  /(?:政府)?工作(?:报告|報告)|(?:计划|計劃|規劃|规划).{0,12}(?:执行|執行)情况|(?:预算|預算).{0,6}(?:草案|执行情况|執行情況)|(?:规划|規劃)(?:和.{0,20})?(?:纲要|綱要)|(?:远景|遠景)(?:目标|目標)(?:纲要|綱要)/;
/** A communiqué is that of a year or a census: 统计公报 alone is the name of a column. */
const COMMUNIQUE =
  /(?:统计|統計|普查|调查|調查).{0,16}(?:公报|公報)(?=$|[（([［【《》]|(?:19|20)\d\d$|》?的(?:公告|通告|通知)$)/;
const OF_A_YEAR = new RegExp(`(?:19|20)\\d\\d|${yearPattern}年`);
const OF_A_CENSUS = new RegExp(`第${hanOrdinal}次.{0,10}普查`);
const ACCOUNT =
  /(?:决算|決算|(?:预算|預算)(?:收支)?(?:调整|調整)|(?:调整|調整).{0,16}(?:预算|預算)).{0,16}(?:报告|報告)(?=$|[（([［【》])/;
/** A budget report that nobody speaks has its sums all the same: …2026年预算草案的报告（书面）. */
const WRITTEN_BUDGET = /(?:预算|預算).{0,30}(?:草案|执行情况|執行情況)[）)]?的?(?:报告|報告)(?=$|[（([［【》])/;
const ABSTRACT = /[（(［[]?(?:摘要|摘登)[）)］\]]?/;
/** What copies put into words: the reading of a character in brackets; and blanks, the invisible ones too. */
const PINYIN = /\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡńňǹ]{1,6}\)|[\s\u200b-\u200d\ufeff]/g;
/** Between the title of an article and the names of its column and site. */
const JOINTS = /[_|｜]|\s[-–—]+\s?|[-–—]+\s|-(?=\D)/;
/** Words of a title that tells of a report. */
const RETOLD = new RegExp(Object.keys(retold).join('|'));
/** 云溪市发布2025年统计公报, 2025年统计公报出炉: news that there is one; 关于发布2025年统计公报的公告 is what publishes it. */
const ANNOUNCED =
  /(?<!关于|關於)(?:发布|發布|公布)了?《?(?:19|20)\d\d年|(?:公报|公報|报告|報告)(?:正式)?(?:发布|發布|公布|出炉|出爐|来了)/;
/** What can be retold. */
const TELLABLE = /公报|公報|报告|報告|预算|預算|决算|決算/;

/** Whether a title is that of a report that is spoken, or of a plan; in both scripts. */
export function namesReport(title: string): boolean {
  return REPORT.test(compact(title));
}

/** What sort of report a title promises; null for any other title, and for those that tell of a report. */
export function kindOfTitle(title: string): TitleKind | null {
  for (const piece of plainTitle(title).split(JOINTS)) {
    const words = compact(piece);
    if (RETOLD.test(words) || ANNOUNCED.test(words)) continue;
    if (COMMUNIQUE.test(words)) {
      if (OF_A_CENSUS.test(words)) return 'census';
      if (OF_A_YEAR.test(words)) return 'communique';
    }
    if (ABSTRACT.test(words) && (REPORT.test(words) || ACCOUNT.test(words))) return 'abstract';
    if (ACCOUNT.test(words)) return 'account';
    if (WRITTEN_BUDGET.test(words)) return 'budget';
  }
  return namesReport(title) ? 'report' : null;
}

/** What a page adds to a title: when it was published, where it comes from, the year of its archive. */
const ADDED = /\s*(?:(?:发布)?(?:时间|日期)|来源|作者)[:：].*$|\s+(?:19|20)\d\d$|^.*--(?=《)|[-–—\s]+$/gs;

/**
 * The part of a title that names the report, without the names of column and site and what the page adds; the title
 * itself where no part of it does.
 */
export function reportTitle(title: string): string {
  const plain = plainTitle(title);
  const pieces = plain.split(JOINTS).map((piece) => piece.trim());
  return pieces.find((piece) => kindOfTitle(piece) !== null) ?? plain;
}

function plainTitle(title: string): string {
  return title
    .replaceAll(/<br\s*\/?>/gi, '')
    .replaceAll(ADDED, '')
    .trim();
}

/** Whether a title tells of a report: 解读, 一图读懂, 答记者问. */
export function tellsOfReport(title: string): boolean {
  const words = compact(title);
  return TELLABLE.test(words) && (RETOLD.test(words) || ANNOUNCED.test(words));
}

/** ２０２５年 of some titles is 2025年. */
function halfWidthDigit(digit: string): string {
  return String.fromCharCode(halfWidth(digit.charCodeAt(0)));
}

function compact(title: string): string {
  return title
    .replaceAll(/[０-９]/g, halfWidthDigit)
    .replaceAll(PINYIN, '')
    .replaceAll(/<br\/?>/g, '');
}
