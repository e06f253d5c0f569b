import { childOf, elementsIn, valOf, type XmlElement } from './xml.ts';

/** How the numbers of a level look. */
interface Level {
  readonly format: string;
  /** `%1、` or `（%2）`: the numbers of the levels in their places. */
  readonly text: string;
  readonly start: number;
}

const DIGITS = '零一二三四五六七八九';

/** The numbers that a word processor sets before paragraphs and that stand nowhere in their text: 一、 （二） 3. */
export class Numbering {
  readonly #lists = new Map<string, ReadonlyMap<string, Level>>();
  readonly #counts = new Map<string, number[]>();

  constructor(root: XmlElement | null) {
    if (root === null) return;
    const abstracts = new Map(
      elementsIn(root, 'w:abstractNum').map((list) => [list.attributes.get('w:abstractNumId'), levelsOf(list)]),
    );
    for (const list of elementsIn(root, 'w:num')) {
      const levels = abstracts.get(valOf(list, 'w:abstractNumId'));
      const id = list.attributes.get('w:numId');
      if (levels !== undefined && id !== undefined) this.#lists.set(id, levels);
    }
  }

  /** The mark of the next paragraph of a list at a level; empty where it has a bullet or none. */
  next(list: string, level: number): string {
    const levels = this.#lists.get(list);
    const own = levels?.get(String(level));
    if (levels === undefined || own === undefined) return '';
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replaceAll(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const shown = levels.get(String(at));
      return shown === undefined ? '' : numberText(counts[at] ?? shown.start, shown.format);
    });
  }
}

function levelsOf(list: XmlElement): Map<string, Level> {
  return new Map(
    elementsIn(list, 'w:lvl').map((level) => [
      level.attributes.get('w:ilvl') ?? '',
      {
        format: childOf(level, 'w:numFmt')?.attributes.get('w:val') ?? 'decimal',
        text: valOf(level, 'w:lvlText') ?? '',
        start: Number(valOf(level, 'w:start') ?? 1),
      },
    ]),
  );
}

function numberText(value: number, format: string): string {
  if (/^(?:chinese|ideograph|japanese|taiwanese)/i.test(format)) return hanNumber(value);
  if (format === 'decimalEnclosedCircle' && value >= 1 && value <= 20) return String.fromCharCode(0x245f + value);
  return String(value);
}

/** A number up to 99 in Han digits, as headings have it: 十二, 二十. */
function hanNumber(value: number): string {
  if (value < 0 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}十${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}
