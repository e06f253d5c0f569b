import { findQuantities } from '../../quantity/find.ts';
import { readNumeral } from '../../quantity/numeral.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readUnit } from '../../quantity/unit.ts';
import type { Span } from '../../text/span.ts';

/** The figure of a cell, its unit found where the table keeps it. */
export interface CellFigure extends Span {
  /** As read from the number with its unit behind it; its value without a sign. */
  readonly quantity: Quantity;
  /** The letters it was read from: 485.6万吨 where the cell has 485.6. */
  readonly letters: string;
  /** -3.87, (4.5) and ▲3 are below nothing, and what says so is part of the figure. */
  readonly negative: boolean;
  /** What stands in the cell before and behind the number. */
  readonly before: string;
  readonly after: string;
  /** 〔18〕 in an outline is the sum of all its years. */
  readonly total: boolean;
}

/** Before the number words and a sign, behind it a unit, a bound, a bracket. */
const shape = /^([^\d]*?)([-+−–—▲△▼↑↓]?)(\d[\d,]*(?:\.\d+)?)((?:[-—~至](?=\d))\d[\d.]*)?(.*)$/s;
const minus = /[-−–—▲△▼↓]/;
const bracketed = /^[(](?=[^()]*[)]$)([^()]*)[)]$/;
const summed = /^[〔[【]([^〔〕[\]【】]*)[〕\]】]$/;
/** Signs of a bound, in the words of a sentence. */
const boundSigns: Readonly<Record<string, string>> = { '≥': '不低于', '≤': '不超过', '>': '超过', '<': '低于' };
/** A mark behind a figure leads to a note: 5.6①, 5.6*. */
const noteMark = /(?<=.)(?:[①-⑳*※]+|[[〔]\d{1,2}[\]〕])$/;

/**
 * Reads the number of a cell by the same rules as in a sentence, with the unit that the table keeps elsewhere put behind
 * it; undefined where the cell holds none, or several.
 *
 * @param unit as the table gives it: 亿元; empty where it gives none
 */
export function readCell(text: string, cell: Span, unit: string): CellFigure | undefined {
  const raw = text.slice(cell.start, cell.end);
  const blanks = raw.length - raw.trimStart().length;
  let words = raw.trim().replace(noteMark, '');
  let at = cell.start + blanks;
  const sum = summed.exec(words);
  const below = bracketed.exec(words);
  const inside = sum?.[1] ?? below?.[1];
  if (inside !== undefined) {
    words = inside;
    at += 1;
  }
  const match = shape.exec(words);
  if (match === null) return undefined;
  const [, lead = '', sign = '', number = '', upTo = '', tail = ''] = match;
  if (/\d/.test(tail.replace(/\([^()]*\)|[\u4e00-\u9fff]{1,4}\/\d?[\u4e00-\u9fff]+/g, ''))) return undefined;
  const from = at + lead.length + sign.length;
  const before = lead.replaceAll(/[≥≤<>]/g, (mark) => boundSigns[mark] ?? '');
  const written = number + upTo;
  const scale = scaleOf(tail);
  const own = unitLength(tail) || scale.length;
  // 5亿 in a column of 万吨 is 5亿吨.
  const given =
    own > scale.length ? tail.slice(0, own) : scale + (scale === '' ? unit : unit.slice(scaleOf(unit).length));
  const letters = written + given;
  const rest = tail.slice(own);
  const quantity = quantityIn(before, letters, rest) ?? bareQuantity(before, written, given, rest);
  if (quantity === undefined) return undefined;
  const isBelow = below !== null && !/[\u4e00-\u9fff]/.test(words);
  const isMinus = minus.test(sign);
  return {
    quantity,
    letters,
    start: from - (isBelow ? lead.length + sign.length + 1 : isMinus ? sign.length : 0),
    end: isBelow ? at + words.length + 1 : from + written.length + own,
    negative: isMinus || isBelow,
    before: lead,
    after: rest,
    total: sum !== null,
  };
}

/** How long the unit is that stands right behind a number. */
function unitLength(tail: string): number {
  const blanks = tail.length - tail.trimStart().length;
  const scale = scaleOf(tail.trimStart());
  const whole = readUnit(tail, blanks) ?? readUnit(tail, blanks + scale.length);
  return whole?.end ?? 0;
}

/** 亿 of 亿千瓦时: the 千 is the unit's own. */
function scaleOf(words: string): string {
  return /^(?:[十百万亿]|千(?![瓦克米卡伏焦升]))+/.exec(words)?.[0] ?? '';
}

function quantityIn(before: string, letters: string, rest: string): Quantity | undefined {
  const composed = `${before}${letters}${rest}`;
  const found = findQuantities(composed, 0, composed.length);
  const quantity = found.find((one) => one.start >= before.length - 1 && one.start <= before.length);
  return quantity !== undefined && quantity.end >= before.length + letters.length - 1 ? quantity : undefined;
}

/**
 * A number whose unit is none of the known ones (蒸发量吨), or that has none: an index. It is read as one in per cent, so
 * that its bounds are (103以内).
 */
function bareQuantity(before: string, number: string, unit: string, rest: string): Quantity | undefined {
  const scale = scaleOf(unit);
  const scaled = (value: number) => readNumeral(`${value}${scale}`, 0, () => false)?.value ?? value;
  const read = quantityIn(before, `${number}%`, rest);
  if (read === undefined) return undefined;
  const { value } = read;
  return {
    ...read,
    value: typeof value === 'number' ? scaled(value) : value.map(scaled),
    unit: unit.slice(scale.length),
    family: 'bare',
  };
}
