import type { Steps } from '../work/steps.ts';
import type { Line } from './line.ts';

/** Lines longer than this are prose whatever they begin with. */
const LONGEST = 90;
/** A sentence end in the middle: prose, not furniture. */
const PROSE = /[。；！？].*[\p{Script=Han}]/u;

/** Lines that belong to the page and not to the report; tested on text without blanks and inserted pinyin. */
const FURNITURE: readonly RegExp[] = [
  // Rows of tools: 【字体:大 中 小】【打印】【关闭窗口】
  /^(?:[【】[\]()（）|｜/:：·、>》《<\-—]|字体(?:大小)?|字體(?:大小)?|字号|字號|[大中小]号?|打印(?:本页|此页)?|列印|关闭(?:窗口|本页)?|關閉(?:窗口)?|返回(?:顶部|首页|列表)?|收藏|分享(?:到|至)?|复制链接|微信|微博|朗读|纠错|無障碍|无障碍|长者(?:模式|助手))+$/,
  /^[【[]?(?:发布|發布|发文|成文|更新|公布|录入|时间)(?:日期|时间|時間|单位|机构|日)?[:：]/,
  /^[【[]?(?:信息|文章|稿件|新闻)?(?:来源|來源|出处)[:：]/,
  /^[【[]?(?:责任编辑|責任編輯|编辑|作者|撰稿|审核|校对|责编|供稿)[:：]/,
  /^[【[]?(?:访问|浏览|瀏覽|点击|阅读|閱讀)(?:量|次数|次數|数)[:：]?/,
  /^(?:扫一扫|掃一掃)|智能问答$|^分享到[:：]/,
  /^(?:相关)?附件\d*[:：].*\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)/i,
  /^(?:相关附件|附件下载|附件列表)[:：]?$/,
  /^[^。]{0,60}\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)$/i,
  /^(?:相关(?:报道|链接|文章|新闻|阅读|解读|稿件)|延伸阅读|上一篇|下一篇|上一页|下一页)(?:[:：]|$)/,
  /^(?:您现在的位置|您所在的位置|当前位置|现在位置)[:：]/,
  /^[》>]{2}.*[《<]{2}$/,
  /\d{4}年\d{1,2}月\d{1,2}日印(?:发|制)?$/,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^#PAGE_BREAK#$/,
  /^[-—–|]$/,
];

/** Leaves out what the page adds inside the body: tools, counters, attachment lists, a second copy of the title. */
export function* withoutChrome(lines: readonly Line[]): Steps<readonly Line[]> {
  const kept: Line[] = [];
  for (const line of lines) {
    if (line.cell !== null || !isFurniture(line.text)) kept.push(line);
    yield;
  }
  return withoutRepeatedEnd(kept);
}

/** Whether a line is part of the page's furniture. */
export function isFurniture(text: string): boolean {
  const compact = text.replaceAll(/\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡńňǹ]{1,6}\)|[\s\u200b-\u200d]/g, '');
  if (compact.length > LONGEST || PROSE.test(compact)) return false;
  return FURNITURE.some((pattern) => pattern.test(compact));
}

/** Some pages repeat the title and the first sentence after the text: lines at the end that stand at the start too. */
function withoutRepeatedEnd(lines: readonly Line[]): readonly Line[] {
  const half = Math.min(12, Math.floor(lines.length / 2));
  const opening = new Set(lines.slice(0, half).map((line) => line.text));
  let end = lines.length;
  while (end > half) {
    const last = lines[end - 1];
    if (last === undefined || last.cell !== null || last.text.length < 8 || !opening.has(last.text)) break;
    end -= 1;
  }
  return lines.slice(0, end);
}
