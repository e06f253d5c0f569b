import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../lib/analysis/analyze.ts';
import type { Fact } from '../../../lib/model/schema.ts';

const GOLD = join(import.meta.dirname, '../../../../shared/gold');
/** The development set and three later ones; of those the second half of the reports is kept unseen. */
const SETS = ['.', 'fresh', 'local', 'genres'];

type Labelled = Pick<Fact, 'name' | 'kind' | 'value' | 'unit' | 'bound' | 'status' | 'period' | 'start' | 'end'>;
type Field = Exclude<keyof Labelled, 'start' | 'end'>;
const FIELDS: readonly Field[] = ['name', 'kind', 'value', 'unit', 'bound', 'status', 'period'];

/** A figure as somebody read it by hand; where two readings are right, `also` has both. */
interface Label extends Labelled {
  readonly optional?: boolean;
  readonly also?: Partial<Record<Field, readonly unknown[]>>;
}

interface Chunk {
  readonly doc: string;
  readonly file?: string;
  readonly start: number;
  readonly text: string;
  readonly facts: readonly Label[];
}

/** Some sentences of a report under its title and the headings above them, with the figures that are in them. */
export interface LabelledText {
  /** `fresh/012@3400`: set, report and place. */
  readonly id: string;
  readonly text: string;
  /** Where the sentences begin in `text`. */
  readonly from: number;
  readonly labels: readonly Label[];
}

/** Which half of its set a report is in: 1 may be read, 2 only scored. As the scorer of the sets has it. */
const halfOf = (doc: string) =>
  ([...doc].reduce((sum, sign) => (31 * sum + (sign.codePointAt(0) ?? 0)) % 9973, 7) % 2) + 1;

/** All labelled texts that may be read; none where the sets are absent. */
export function labelledTexts(): LabelledText[] {
  return SETS.filter((set) => existsSync(join(GOLD, set, 'facts.jsonl'))).flatMap((set) => {
    const lines = readFileSync(join(GOLD, set, 'facts.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const chunks = lines.map((line): Chunk => JSON.parse(line));
    return chunks
      .filter(({ doc }) => set === '.' || halfOf(doc) === 1)
      .map(({ doc, file, start, text, facts }) => {
        const report = readFileSync(join(GOLD, set, file ?? `reports/${doc}.txt`), 'utf8');
        const above = headingsAbove(report.slice(0, start));
        return {
          id: `${set === '.' ? '' : `${set}/`}${doc}@${start}`,
          text: above + text,
          from: above.length,
          labels: facts,
        };
      });
  });
}

/** Headings of a report by their number, the widest first. */
const LEVELS = [
  /^\s*第.{1,3}(?:部分|[编篇章])/,
  /^\s*第.{1,3}节/,
  /^\s*[一二三四五六七八九十]+、/,
  /^\s*[(（][一二三四五六七八九十]+[)）]/,
];

/** The title of a report and the last heading of each level, a line each. */
function headingsAbove(before: string): string {
  const lines = before.split('\n').filter((line) => line.trim() !== '');
  // What follows the last line break is the beginning of the text's own line.
  const rest = before.endsWith('\n') ? '' : (lines.pop() ?? '');
  const title = lines.slice(0, 4).filter((line) => line.length < 60);
  let open: string[] = [];
  for (const line of lines.slice(title.length)) {
    const level = LEVELS.findIndex((form) => form.test(line));
    if (level >= 0 && line.length < 60)
      open = [...open.filter((other) => LEVELS.findIndex((form) => form.test(other)) < level), line];
  }
  const own = rest.length < 60 ? rest : '';
  return [...title, ...open, own].join('\n');
}

const plain = (name: string) => name.replaceAll(/[\s“”‘’"'()（）《》〈〉、,，.。·:：-]/g, '').toLowerCase();
const units: Readonly<Record<string, string>> = { 个百分点: '百分点', 位: '名' };

/** One field in a form that may be compared by its letters. */
function told(field: Field, value: unknown): string {
  if (field === 'name') return plain(String(value ?? ''));
  if (field === 'unit') return units[String(value ?? '')] ?? String(value ?? '');
  const numbers = [value].flat().map((one) => (typeof one === 'number' ? Number(one.toPrecision(6)) : (one ?? null)));
  return JSON.stringify(Array.isArray(value) ? numbers : numbers[0]);
}

/** What is read otherwise than by hand: figures without a fact, facts without a figure, and fields. */
export function misreadings({ text, from, labels }: LabelledText): string[] {
  const facts = analyze(text).facts.filter(({ start }) => start >= from);
  const wrong = labels
    .filter(({ optional }) => !optional)
    .flatMap((label) => {
      const span = text.slice(from + label.start, from + label.end);
      const fact = facts.find(({ start, end }) => start === from + label.start && end === from + label.end);
      if (!fact) return [`missed ${span}`];
      return FIELDS.filter((field) => {
        const accepted = label.also?.[field] ?? [label[field]];
        return !accepted.some((value) => told(field, value) === told(field, fact[field]));
      }).map((field) => `${span} ${field}: ${JSON.stringify(label[field])} ≠ ${JSON.stringify(fact[field])}`);
    });
  const extra = facts
    .filter((fact) => !labels.some(({ start, end }) => from + start === fact.start && from + end === fact.end))
    .map(({ start, end, name }) => `extra ${text.slice(start, end)} ${name}`);
  return [...wrong, ...extra];
}
