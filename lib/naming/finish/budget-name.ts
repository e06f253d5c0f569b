import { withWords } from '../../lexicon/with-words.ts';

/** What a share or a change of a budget needs to know of the figures beside it. */
interface BudgetFigure {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
}

/** A budget named alone: of 税收收入完成5亿元,为年初预算的61% the 年初预算 is that of the revenue. */
const budgetAlone = withWords(
  /^(?:执行中(?:调整|变更)?|比(?:BUDGETOF)?预算数?(?:减少|增加|节约)?(?:收入|支出)?|(?:BUDGETOF)*预算(?:调整)?(?:数|AIM)?|[比较]?上年(?:同口径)?(?:实际)?(?:完成|执行|决算)数)$/,
);
/** 市本级收入占年初预算: the words behind name no other thing. */
const budgetBehind = withWords(/(?:占|为|完成)(?:BUDGETOF)*预算(?:调整)?数?$/);
/** 教育支出决算数为12亿元, 教育支出执行12亿元: that it was carried out is no part of what it is called. */
const carriedOut = /(?<=(?:收入|支出|资金))(?:决算数?|执行数?|实际完成数?|拟?安排)$/;
/** 政府性基金收入年初预算, 支出预算. */
const planned = withWords(/(?<=(?:收入|支出))BUDGETOF?预算数?$/);
/** 市人民代表大会第四次会议批准的全市2025年…: who approved it, 加上 and 主要是 are no part of a name. */
const front = withWords(
  /^(?:.{0,30}(?:会议|常委会|人大)(?:审议)?(?:批准|通过)的(?:WHOLE)?(?:(?:19|20)\d{2}年)?|(?:SETBY|国务院|财政部|财政[厅局])+(?:下达|核定)(?:我[省市区县州]|WHOLE)?(?:YEAR年度?)?的?|再?加上|主要(?:是|为))(?=.{3})/,
);

/**
 * The names of a sentence's figures, where what is held against a budget, and what changed with it, takes the name of
 * the revenue or expenditure that was told before it.
 *
 * @param figures those of a sentence, in order
 */
export function budgetNames(figures: readonly BudgetFigure[]): string[] {
  let thing = '';
  return figures.map(({ name, kind, unit }) => {
    const bare = name.replace(front, '').replace(budgetBehind, '').replace(carriedOut, '');
    const own = budgetAlone.test(bare) || bare === '' ? thing || name : bare;
    // 政府性基金收入年初预算为96亿元,执行中调整为82亿元,实际完成83亿元: what was carried out is the revenue.
    if (kind === 'level' && unit !== '%') thing = own.replace(planned, '');
    return own;
  });
}
