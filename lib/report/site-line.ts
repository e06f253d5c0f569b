/** Lines longer than this are prose whatever they begin with. */
const LONGEST = 90;
/** A sentence end in the middle: prose, no boilerplate. */
const PROSE = /[。；！？].*[\p{Script=Han}]/u;

/** Lines that belong to the page and not to the report; tested on text without blanks and inserted pinyin. */
const BOILERPLATE: readonly RegExp[] = [
  // Rows of tools: 【字体:大 中 小】【打印】【关闭窗口】
  /^(?:[【】[\]()（）|｜/:：·、>》《<\-—]|字体(?:大小)?|字體(?:大小)?|字号|字號|[大中小]号?|打印(?:本页|此页)?|列印|关闭(?:窗口|本页)?|關閉(?:窗口)?|返回(?:顶部|首页|列表)?|(?:我要)?(?:纠错|打印|收藏|报错)|导出|下载|繁体|简体|繁體|简體|手机版|收藏|分享(?:到|至)?|复制链接|微信|微博|朗读|纠错|無障碍|无障碍|长者(?:模式|助手))+$/,
  /^[【[]?(?:发布|發布|发文|成文|更新|公布|录入|时间)(?:日期|时间|時間|单位|机构|日)?[:：]/,
  /^[【[(（]?(?:信息|文章|稿件|新闻)?(?:来源|來源|出处)[:：]/,
  // Where a copy was taken from, and what it left out: （原文地址：…）, （数据图表略，请访问原文地址查阅）
  /^[【[(（]?原文(?:地址|链接|网址|出处)?[:：]/,
  /^[(（].{0,12}略[，,。].{0,16}(?:原文|查阅|查看)/,
  // 选择区域：某省>>>, 关联稿件：, ※ 了解更多政策信息 ※
  /^选择(?:区域|地区|年份|年度|栏目|城市)[:：]/,
  /^[※◆★☆>》*]*(?:了解|查看|阅读|浏览|获取)更多/,
  /^[【[]?(?:责任编辑|責任編輯|编辑|作者|撰稿|审核|校对|责编|供稿|监制|签发|[一二三初复终]审)[:：]/,
  /^[【[]?(?:访问|浏览|瀏覽|点击|阅读|閱讀)(?:量|次数|次數|数)[:：]?/,
  /^(?:扫一扫|掃一掃)|智能问答$|^分享到[:：]/,
  /^(?:长按|扫描?|点击|识别|关注)[^\d，]{0,12}(?:二维码|公众号|客户端|小程序|关注)[^\d，]{0,8}$|手机(?:打开|浏览|查看)(?:当前页|本页)?$/,
  // What a newspaper sets below: □某报记者 某某 整理, （下转07版）
  /^[□■◎●（(].{0,20}记者.{0,16}$/,
  /^[（(](?:下转|上接).{1,10}版.{0,12}[)）]$/,
  // The foot of a page whose body could not be told from it.
  /^(?:版权所有|网站标识码|网站地图|联系我们|网站声明|隐私声明)|^(?:(?:主办|承办)(?:单位)?|技术支持)[:：]|ICP备\d|公网安备\d/,
  /^(?:相关)?附件\d*[:：].*\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)/i,
  /^(?:相关附件|附件下载|附件列表|下载附件|点击下载)[:：]?[>》]*$/,
  /^[^。]{0,60}\.(?:pdf|docx?|xlsx?|wps|ofd|rar|zip)$/i,
  /^(?:(?:相关|关联)(?:报道|链接|文章|新闻|阅读|解读|稿件|文件|信息)|延伸阅读|上一篇|下一篇|上一页|下一页)(?:[:：]|$)/,
  /^(?:您现在的位置|您所在的位置|当前位置|现在位置)[:：]/,
  /^[》>]{2}.*[《<]{2}$/,
  /\d{4}年\d{1,2}月\d{1,2}日印(?:发|制)?$/,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^#PAGE_BREAK#$/,
  // 1 2 3 下一页 尾页
  /^(?=.*(?:[上下]一页|[首末尾]页|余下全文))(?:\d{1,3}|[上下]一页|[首末尾]页|余下全文|[第共]\d+页|[.…|>》<《«»])+$/,
  /^[-—–|]$/,
];

const LINKS_FOLLOW =
  /^[【[]?(?:(?:相关|关联|推荐|更多|猜你喜欢)(?:报道|链接|文章|新闻|阅读|解读|稿件|文件|信息|推荐|内容)?|延伸阅读|上一篇|下一篇)[】\]]?[:：>》]*$/;

/** Whether a line only says that links to other articles follow: 相关链接：. */
export function opensLinks(text: string): boolean {
  return LINKS_FOLLOW.test(text.replaceAll(/\s/g, ''));
}

/** Whether a line is of the page and not of the report. */
export function isBoilerplate(text: string): boolean {
  const compact = text.replaceAll(/\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡńňǹ]{1,6}\)|[\s\u200b-\u200d]/g, '');
  // An address may be as long as a paragraph.
  if (compact.replace(/https?:[\w./?&=%#-]+/i, '').length > LONGEST || PROSE.test(compact)) return false;
  return BOILERPLATE.some((pattern) => pattern.test(compact));
}
