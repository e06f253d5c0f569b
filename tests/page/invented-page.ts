import { analyze } from '../../lib/analysis/analyze.ts';
import { looksLikeReport } from '../../lib/page/decide.ts';
import { markupLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';
import { documentOf } from '../support/page.ts';

/* What invented pages are made of, and how they are read. */
export const FIRST = '<p>2025年，全市上下坚持稳中求进，经济运行总体平稳。</p>';
export const GROWTHS =
  '<p>全年粮食产量42.6万吨，比上年增长1.8%；油料产量3.1万吨，下降2.5%；蔬菜产量88.2万吨，增长3.6%。</p>'.repeat(20);
export const PROSE =
  '<p>各部门围绕高质量发展狠抓落实，产业结构持续优化，民生福祉不断改善，社会大局保持和谐稳定。</p>'.repeat(28);
export const LAST = '<p>年末全市建成区绿化覆盖率42.1%。</p>';
export const COMMUNIQUE = `${FIRST}${GROWTHS}${PROSE}${LAST}`;
export const SUMS = '<p>全市一般公共预算收入完成42.6亿元，为预算的101.2%，增长3.4%。</p>'.repeat(14);
export const MENU = `<div class="nav"><ul>${['首页', '政务公开', '办事服务', '互动交流', '走进青岚'].map((words) => `<li><a href="/x/">${words}</a></li>`).join('')}</ul></div>`;
export const FOOT =
  '<div class="foot"><p>主办：青岚市人民政府办公室</p><p>网站标识码3500000001　闽ICP备00000001号</p></div>';

/** What a reader is told of a page: its report, and the ends of its body. */
export interface Read {
  readonly kind: string | undefined;
  readonly region: string | null | undefined;
  readonly year: number | null | undefined;
  readonly title: string | undefined;
  readonly first: string;
  readonly last: string;
}

/** Reads a page as the extension does; null where it stays quiet. */
export function read(body: string, head: string): Read | null {
  const page = documentOf(body, head);
  if (!looksLikeReport(page)) return null;
  const text = readPage(page, markupLook());
  if (text === null) return null;
  const [report] = analyze(text.text, text.shape).reports;
  const lines = text.text.split('\n');
  return {
    kind: report?.kind,
    region: report?.region,
    year: report?.year,
    title: report?.title,
    first: lines[0] ?? '',
    last: lines.at(-1) ?? '',
  };
}
