import { indicatorOf } from '../catalogue/catalogue.ts';
import { clausesOf } from '../clause/clauses.ts';
import { stripTrail, trim, withoutMarkers } from '../clause/phrase.ts';
import type { PhraseReader } from '../clause/phrase-reader.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';

/** An aim without a figure: 居民收入增长与经济增长同步. Offsets into the normal text. */
export interface QualitativeTarget extends Span {
  readonly name: string;
  readonly indicator: string | null;
}

/** Wordings that set an aim without a number, each told by what it is measured against. */
const aims: readonly RegExp[] = [
  /[与和同]?(?:经济|地区生产总值|GDP|居民收入)(?:增长|发展|增速)?(?:保持|实现)?(?:基本)?同步(?:增长)?/,
  withWords(
    /(?:增速|增长|增幅)?(?:[不略]?ABOVE|跑赢)(?:WHOLE|[东中西]部|经济|GDP|地区生产总值|城镇|农村|THAN|同期|周边)[^,;。]{0,14}/,
  ),
  withWords(/(?:保持|稳定|位居|处于)?在?WHOLE(?:平均)?水平(?:之上|以上)/),
  withWords(
    /(?:全面|确保|坚决|如期|超额|均|都)?(?:完成|达到)SETBY?(?:和[国省市]家?)?(?:级|里)?(?:下达|确定|规定|考核|要求|部署|约束性)[^,;。]{0,24}(?:AIM|要求|标准)?/,
  ),
  withWords(/(?:全面|确保|坚决|如期)?(?:完成|实现)[^,;。]{0,4}PLAN[^,;。]{0,24}(?:AIM|要求)/),
  withWords(/(?:全面|确保|坚决|如期)?完成[^,;。]{2,24}(?:约束性|减排|降碳|节能|目标|等)AIM/),
  // 能耗强度完成省定任务, 其他约束性指标确保完成省市目标任务
  withWords(
    /(?:全面|确保|坚决|如期|超额|均|都)*完成(?:[国省市县区]家?(?:、?[省市县])?[定核](?:、[省市县]定)?|[省市县]{2}|上级)[^,;。]{0,8}(?:AIM|要求)/,
  ),
  /(?:达到|符合)国家(?:规定|标准)?要求/,
  withWords(/与WHOLE(?:保持)?(?:一致|同步|持平)/),
  /(?:稳量提质|稳中提质|保稳提质|提质提效|提质增效|稳中有进|稳中有升|促稳提质|稳规模优结构|回稳向好|止跌回稳|稳步增长|平稳增长|较快增长|合理增长|合理回升)/,
  // 一般公共预算收入与上年持平
  /(?:力争)?(?:保持|实现)?(?:[与和同](?:上年|去年)(?:同期)?(?:基本|总体)?)?(?:正增长|零增长|负增长|持平|只增不减|只减不增|稳步提升|稳步提高|稳定增长)/,
  /(?:力争)?(?:保持|实现)?(?:基本)?(?:稳定|合理水平|合理区间|优良|优良水平|优秀水平|良好水平|总体稳定|下降|全国前列|较高水平)$/,
  /(?:稳定)?(?:保持|达到|稳定)在?[ⅠⅡⅢⅣⅤ]+类(?:及以上|以上)?/,
  // 节能减排等约束性指标全面完成
  withWords(/AIM(?:均|都)?(?:全面|全部|如期|圆满|确保)完成$/),
  withWords(/控制在SETBY[^,;。]{0,12}(?:以内|范围内?|之内)/),
  withWords(/(?:进入|保持|位居)WHOLE(?:前列|前茅|先进行列)/),
  /(?:进一步|持续|稳步|不断)(?:下降|降低|减少|改善|提升|提高|优化|巩固)$/,
];
/** Strict ones stand for an aim anywhere in a plan; the loose ones only in the sentence of the main targets. */
const strictCount = 9;
/** Whether a clause holds any of the wordings: most clauses of a plan hold none, and each would be tried on all of them. */
const anyOf = (wordings: readonly RegExp[]) => new RegExp(wordings.map(({ source }) => source).join('|'));
const strict = { wordings: aims.slice(0, strictCount), any: anyOf(aims.slice(0, strictCount)) };
const loose = { wordings: aims, any: anyOf(aims) };

/**
 * The aims without a figure in a sentence.
 *
 * @param figures ranges of its figures; a clause with one is a figure's, unless it adds 、… without one
 * @param main whether it is a sentence of main targets, where looser wordings are aims too
 */
export function qualitativeTargets(
  text: string,
  sentence: Span,
  figures: readonly Span[],
  main: boolean,
  phrases: PhraseReader,
): QualitativeTarget[] {
  const found: QualitativeTarget[] = [];
  let before = '';
  for (const clause of clausesOf(text, sentence)) {
    for (const piece of figureFree(text, clause, figures)) {
      const target = readTarget(text, piece, main, phrases, before);
      if (target) found.push(target);
    }
    before = text.slice(clause.start, clause.end);
  }
  return found;
}

/** The clause, or what stands in it behind the last figure and a 、. */
export function figureFree(text: string, clause: Span, figures: readonly Span[]): Span[] {
  const inside = figures.filter((figure) => figure.start >= clause.start && figure.end <= clause.end);
  const last = inside.at(-1);
  if (!last) return [clause];
  // Only the signs right behind it: a text may have no other 、 up to its end.
  const mark = text.slice(last.end, Math.min(last.end + 4, clause.end)).indexOf('、');
  return mark >= 0 ? [{ start: last.end + mark + 1, end: clause.end }] : [];
}

/** 其他约束性指标,确保完成上级下达任务: what is to be completed stands in the clause before. */
const setBefore = withWords(/^[\u4e00-\u9fff、“”]{0,16}AIM(?:等|均|都)?$/);

function readTarget(
  text: string,
  piece: Span,
  main: boolean,
  phrases: PhraseReader,
  before: string,
): QualitativeTarget | undefined {
  const words = text.slice(piece.start, piece.end);
  const { wordings, any } = main ? loose : strict;
  if (!any.test(words)) return undefined;
  for (const pattern of wordings) {
    const match = pattern.exec(words);
    if (!match) continue;
    const lead = words.length - words.trimStart().length;
    const own = withoutMarkers(nameOf(words, match.index, match[0], phrases));
    const name = own.length < 2 && setBefore.test(before.trim()) ? before.trim() : own;
    if (name.length < 2 || name.length > 40) continue;
    const indicator = indicatorOf(name)?.id ?? null;
    if (!main && indicator === null && !/同步|下达|平均/.test(match[0])) continue;
    const end = main ? piece.start + words.trimEnd().length : piece.start + match.index + match[0].length;
    return { start: piece.start + lead, end, name, indicator };
  }
  return undefined;
}

/** “十四五”期间国家下达的约束性指标: of which plan an aim is. */
const ofPlan = withWords(/^PLAN(?:期间|国家|规划|时期)*的?/);

/** 上级下达的, 国家和省级规定的. */
const setBy = withWords(/^SETBY?(?:和[国省市]家?)?级?(?:下达|确定|规定|考核|要求|部署)的?/);
/** 完成省下达的能耗强度任务 says what it is for; 保持稳定 and 实现正增长 say it nowhere. */
const completes = withWords(/^(?:全面|确保|坚决|如期|超额|均|都)*(?:完成|达到|实现(?=PLAN))/);
/** 等约束性指标, 考核任务: that it is an aim is no part of what it is for. */
const asAim = withWords(/(?:等)?(?:约束性)?(?:考核|AIM|要求)+$/);

/** What the aim is for: before its wording (居民收入增长|与经济增长同步), else inside it (完成…能耗强度下降目标). */
export function nameOf(words: string, at: number, wording: string, phrases: PhraseReader): string {
  const before = phrases
    .stripLead(stripTrail(trim(words.slice(0, at)).replace(/^.*?:/, '')))
    .replace(/(?:增长|增速|增幅|降低|下降|涨幅|均|等|都|保持|力争|进一步|持续|稳步|不断)+$/, '');
  const subject = trim(before);
  if (subject.length >= 2 && !/^(?:按照|根据|坚决|不折不扣|全面|在实际工作|要求|国家)/.test(subject))
    return stripTrail(subject);
  if (!completes.test(wording)) return '';
  const object = wording.replace(completes, '').replace(setBy, '').replace(ofPlan, '').replace(asAim, '');
  return trim(object) || (/约束性指标/.test(wording) ? '约束性指标' : '');
}
