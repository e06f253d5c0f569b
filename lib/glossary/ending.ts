import { withWords } from '../lexicon/with-words.ts';

/** Lines after which a glossary is over, on normal text. Each names what it is. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['next annex', withWords(/^附(?:件|表|录)?(?:ORDINAL|\d{1,3})?[:.、]?(?:$|[^:]{0,36}$)/)],
  ['annex of promised works', /^[^:,。;]{0,16}(?:十|\d{1,2})(?:件|项|大)[^:,。;]{0,10}(?:实事|民生工程)[^:,。;]{0,8}$/],
  ['next part', withWords(/^第ORDINAL部分[^:。]{0,30}$/)],
  ['print line', /^[^。]{0,40}\d{4}年\d{1,2}月\d{1,2}日(?:印发?|编印|翻印)?$/],
  ['print line', /^[^。:]{0,30}(?:筹备处|秘书处|大会秘书组)[^。:]{0,20}印?$/],
  ['file list', /^[^。]{0,80}\.(?:pdf|docx?|xlsx?|ofd|wps|zip|rar)(?:\([^)]{0,20}\))?$/i],
  [
    'boilerplate',
    /^[【[(]?(?:扫一扫|分享到?[:]|打印|关闭|字体|责任编辑|责编|编辑[:]|审核[:]|来源[:]|文章来源|信息来源|发布(?:日期|时间|机构)|浏览(?:次数|量)|访问量|点击(?:数|量|率)|上一[篇条]|下一[篇条]|上一页|下一页|首页|尾页|相关(?:附件|链接|文档|文章|报道|新闻|解读|阅读|信息)|友情链接|版权所有|主办单位?[:]|承办单位?[:]|网站标识码|网站地图|联系我们|返回顶部|回到顶部|智能问答|公网安备|一审|初审|稿件来源|打开当前页)/,
  ],
  ['boilerplate', /(?:ICP备|公网安备|网站标识码|手机打开当前页|Copyright|》》点击)/i],
  [
    'record',
    /^(?:索引号|信息索引|发文机关|发文字号|文号|成文日期|公开(?:方式|日期|范围|类别)|主题(?:词|分类)|有效性|联系(?:电话|人|地址|方式)|地址|邮编|邮政编码|电话|传真|邮箱|标题|时间|日期|作者|记者|供稿|视频|图片):/,
  ],
  ['end mark', /^(?:-|—|－|\(完\)|\(全文完\)|END)+$/i],
];

/** Whether a line that starts no entry ends the list: the next annex, a print line, the page around it. */
export function endsGlossary(line: string): boolean {
  return ENDINGS.some(([, form]) => form.test(line));
}

const heading = withWords(/^(?:ORDINAL、|\(ORDINAL\))[^:,。;、“]{2,16}$/);

/** Whether a line only heads a group of entries: 一、综合类. */
export function isGroupHeading(line: string): boolean {
  return heading.test(line);
}
