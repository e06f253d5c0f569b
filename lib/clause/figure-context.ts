import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { clausesOf } from './clauses.ts';
import { withoutMarkers } from './phrase.ts';
import type { PhraseReader } from './phrase-reader.ts';

/** A figure in its clause: what stands before it and after it, up to its neighbours. */
export interface FigureContext {
  readonly quantity: Quantity;
  /** From the clause's start, or the figure before, to this figure's own bound words. */
  readonly left: string;
  /** From behind this figure's bound words to the next figure or the clause's end. */
  readonly right: string;
  /** From behind its bound words to the clause's end, the figures in it left out. */
  readonly rest: string;
  /** Where its clause begins. */
  readonly clause: Span;
  /** Whether its clause stands behind a ; or another sign that parts it from what was told before. */
  readonly apart: boolean;
  /** Whether another figure stands before it in the same clause. */
  readonly follows: boolean;
  /** The figure-free clause directly before its own, empty if there is none in the sentence. */
  readonly clauseBefore: string;
  /** The clause behind its own, up to a figure; empty where other figures or words stand between. */
  readonly clauseAfter: string;
  /** The next figure of its clause. */
  readonly next: Quantity | undefined;
  /** Reads its phrases. */
  readonly phrases: PhraseReader;
}

/** How far from its figure a name may reach: no name is longer, and a text without signs stays linear. */
const farthest = 120;

/**
 * Sets each figure of a sentence in its clause. Clauses end at ，；： outside quotations and brackets; a figure inside
 * a bracket has the bracket for its clause.
 *
 * @param quantities those of the sentence, in order
 */
export function contextsOf(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  phrases: PhraseReader,
): FigureContext[] {
  const clauses = clausesOf(text, sentence);
  let at = 0;
  /** The last clause before the current one that holds a figure. */
  let figured = -1;
  return quantities.map((quantity, i) => {
    const last = at;
    while (at < clauses.length - 1 && (clauses[at]?.end ?? 0) <= quantity.start) at += 1;
    if (at !== last && i > 0) figured = last;
    const previous = quantities[i - 1];
    const around = clauses[at] ?? sentence;
    const isFirst = previous === undefined || previous.outer.end <= around.start;
    const ofNoun =
      (isFirst && countsList(text, around, quantity)) ||
      isAsideOf(text, isFirst ? around.start : previous.outer.end, quantity);
    const clause = ofNoun ? around : bracketAround(text, around, quantity);
    const next = quantities[i + 1];
    const follows = previous !== undefined && previous.outer.end > clause.start;
    const start = Math.max(follows ? previous.outer.end : clause.start, quantity.outer.start - farthest);
    const inClause = next && next.outer.start < clause.end ? next : undefined;
    const end = Math.min(inClause ? inClause.outer.start : clause.end, quantity.outer.end + farthest);
    const before = at - 1 === figured ? undefined : clauses[at - 1];
    return {
      quantity,
      left: withoutSteps(
        withoutAsides(withoutMarkers(text.slice(start, Math.max(start, quantity.outer.start)))).replace(boxNumber, ''),
        follows,
      ),
      right: withoutBecoming(text.slice(quantity.outer.end, Math.max(quantity.outer.end, end))),
      rest: withoutFigures(text, Math.min(clause.end, quantity.outer.end + farthest), quantities, i),
      clause: {
        start: Math.max(clause.start, quantity.start - farthest * 2),
        end: Math.min(clause.end, quantity.end + farthest * 2),
      },
      apart: /[;:。]/.test(text.charAt(clause.start - 1)),
      follows,
      clauseBefore: before && before.end - before.start <= farthest ? text.slice(before.start, before.end) : '',
      clauseAfter: clauseBehind(text, clauses[at + 1], quantity, clause, next),
      next: inClause,
      phrases,
    };
  });
}

/** The words of the next clause up to its first figure, where the figure ends its own: 投资2.1亿元,建设管网18公里. */
function clauseBehind(
  text: string,
  clause: Span | undefined,
  quantity: Quantity,
  own: Span,
  next: Quantity | undefined,
): string {
  if (!clause || own.end - quantity.outer.end > 1 || text[own.end] === ';') return '';
  const limit = Math.min(clause.end, clause.start + farthest);
  const first = next && next.outer.start < limit ? next : undefined;
  const opening = text.slice(clause.start, first ? Math.max(clause.start, first.outer.start) : limit).trim();
  // 投资2.1亿元,实施16个城建项目: what is acted on stands behind its number.
  const isVerb = first?.family === 'count' && /^[\u4e00-\u9fff]{2,5}$/.test(opening);
  return isVerb ? opening + text.slice(first.outer.end, limit).replace(/\d.*$/s, '') : opening;
}

/** 鸟类保护名录(共9种), 重点湿地清单(21处): how long the list is that stands before the bracket. */
const listBefore = /(?:[\u4e00-\u9fff”》]\(共计?|(?:名录|名单|清单|目录)\()$/;
/** 专栏3 counts what the reader is shown, and names nothing, nor does the row of a table that a copy has run into it. */
const boxNumber = /^(?:.*专栏|\s*(?:附表|附件|表))\s?\d{1,2}[:.、]?\s*/;

function countsList(text: string, clause: Span, { outer, end }: Quantity): boolean {
  return text[end] === ')' && listBefore.test(text.slice(Math.max(clause.start, outer.start - 8), outer.start));
}

/**
 * 地区生产总值(512亿元)增长5%, 学校(12所)、医院(3家): nothing but the figure stands in the bracket, so that the noun before it, no
 * further back than `from`, names it.
 */
function isAsideOf(text: string, from: number, { outer }: Quantity): boolean {
  const before = text.slice(Math.max(from, outer.start - 4), outer.start);
  return text[outer.end] === ')' && /[\u4e00-\u9fff]{2}\($/.test(before);
}

function bracketAround(text: string, clause: Span, quantity: Quantity): Span {
  let depth = 0;
  const floor = Math.max(clause.start, quantity.start - farthest);
  for (let at = quantity.start - 1; at >= floor; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') {
      if (depth === 0) {
        // Not to the clause's end, which is the text's where no bracket is closed.
        const close = text.slice(quantity.end, Math.min(quantity.end + farthest, clause.end)).indexOf(')');
        return { start: at + 1, end: close >= 0 ? quantity.end + close : clause.end };
      }
      depth -= 1;
    }
  }
  return clause;
}

function withoutFigures(text: string, to: number, quantities: readonly Quantity[], i: number): string {
  let rest = '';
  let at = quantities[i]?.outer.end ?? to;
  for (let next = i + 1; next < quantities.length; next += 1) {
    const quantity = quantities[next];
    if (!quantity || quantity.end > to) break;
    rest += text.slice(at, Math.max(at, quantity.outer.start));
    at = quantity.outer.end;
  }
  return rest + text.slice(at, Math.max(at, to));
}

/** Between the value that was left and the new one: 由9个减为4个, 从20天缩短为3天. */
const becoming =
  /^(?:(?:下降|降低|上升|提高|提升|增加|减少|回落|下调|上调|缩短|压缩|压减|精简|简化|调整|扩大|变动|[降减增升调缩改变转])为|(?:精简|压缩|压减|缩短|缩减|减少|优化|整合)[到至])$/;

/** It names neither of the two. */
function withoutBecoming(words: string): string {
  return words.replace(becoming, '');
}

/** 在115个县建设示范片1000个: where it was done. */
const venue =
  /^(?:[县市区镇乡村省州]|县区|区县|县市|市县|街道|社区)(?:\([^()]*\))?(?=(?:建设|建成|布局|开展|实施|设立|新建|推广|建立|创建|培育|投放|启动)[\u4e00-\u9fff])/;

/**
 * 4万亿元新台阶、连续36年, 40%以上增长、达357万辆: what ends the figure before names nothing, nor does the whole of what
 * stands before a 、, 2个单位获评先进集体、4人.
 */
function withoutSteps(words: string, follows: boolean): string {
  return follows
    ? words
        .replace(/^[^、]+、$/, '、')
        .replace(becoming, '为')
        .replace(/^[金银铜奖]牌、(?=[^、,]{2,8}$)/, '')
        .replace(venue, '')
        .replace(/^(?:[新大]?(?:台阶|大关|关口|门槛)|的?(?:高速|快速)?(?:增长|增速|增幅))(?=[、,])/, '')
    : words;
}

/** Brackets that only remark (含…, figures) are no part of a name; short ones are: 救助(济)金额. */
function withoutAsides(words: string): string {
  return words.replace(/\(([^()]*)\)/g, (whole, inside: string) =>
    inside.length > 6 || /\d|含|其中|不含/.test(inside) ? '' : whole,
  );
}
