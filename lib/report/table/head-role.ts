/** What a column holds by the words of its head. */
export type HeadRole = 'label' | 'order' | 'unit' | 'remark' | 'data';

const name =
  /^(?:指标(?:名称|类别)?|项目(?:名称)?|名称|主要指标|目标名称|内容|类别|科目(?:名称)?|预算科目|产品(?:名称)?|品名|分类|分组|行业|地区|单位名称|(?:收入|支出)(?:项目|科目)|县[(（]?市?[、]?区?[)）]?|险种|年份|年度|时间|时期|月份|季度)$/;
const order = /^(?:序号|编号|行次|科目编码|代码)$/;
const unit = /^(?:计量)?单位$/;
const remark = /备注|属性|说明|指标类型|性质|责任|牵头|完成时限/;
/** A head over figures, whatever words stand below it: aims may be worded. */
const data = /目标|计划|预期|完成|实际|执行|预算|决算|增[速长幅减]|同比|上年|(?:19|20)\d\d|数量|产量|总量|绝对/;

/**
 * The role that the words of a head give to its column; null where they leave it to its cells.
 *
 * @param words all rows of the head, a blank between them
 */
export function roleOfHead(words: string): HeadRole | null {
  const last = words.split(' ').at(-1) ?? '';
  if (unit.test(last)) return 'unit';
  if (order.test(words)) return 'order';
  if (remark.test(words)) return 'remark';
  if (name.test(last)) return 'label';
  return data.test(words) ? 'data' : null;
}
