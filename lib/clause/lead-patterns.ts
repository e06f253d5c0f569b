import { withWords } from '../lexicon/with-words.ts';

export const timeFront = withWords(
  /^(?:(?:19|20)\d{2}(?:[-—–~至](?:19|20)?\d{2})?年度?(?:以来|底|末|初|期间)?|PLAN(?:时期|期间|期末|末|以来)?|\d{1,2}月(?:\d{1,2}日)?(?:底|末|以来)?|\d{1,2}[-—–~至]\d{1,2}月份?|(?:截至|截止到?|到|至)(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|目前)?)/,
);
/** The letters that such a time begins with: few phrases do, and each is asked several times. */
export const timeBegins = new Set('0123456789“"十截到至');
/** What is laid before an assembly: 提请市人大常委会审议地方性法规. */
export const laidBefore = /^(?:提请|报请)[\u4e00-\u9fff]{2,14}审议(?:通过)?/;
/** Whom one trades with says which trade: 对俄进出口, 对东盟出口. */
export const partner = /^对[\u4e00-\u9fff“”、]{1,12}(?:进出口|[进出]口|贸易)(?:总?[值额])?(?:增速|增幅)?$/;
/** What a thing is built around: 以城东为核心的试验区. */
export const around = /^以[^,;、。]{1,12}为(?:核心|主|主体|重点|引领|依托)的/;
export const place = /^[\u4e00-\u9fff]{2,3}[镇乡县区市省](?=(?:19|20)\d{2}年)/;

/** How large things are opens their name: 超百亿元的企业5家, 超亿元项目68个. */
export const bySize = /^(?:超过?|突破|达到?)(?:[十百千万亿]+|\d[\d.]*[百千万亿]*)元(?:以上)?的?[\u4e00-\u9fff]{2}/;

export const timeNext = /^(?:\d{1,2}月|20\d{2}年(?!版)|\d{1,3}(?:天|个?月))/;
export const inProvince =
  /^在[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青疆](?:高校|院校|企业|央企|单位|机构|院士|大学生|生产|投资)/;
