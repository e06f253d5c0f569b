import type { Aids } from '../../lib/analysis/aids.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { FileText } from '../../lib/cli/document.ts';
import type { Analysis, Fact } from '../../lib/model/schema.ts';

/** How much of what one reading of a report found another one found as well. */
export interface Likeness {
  /** Figures of the first reading, and how many of them the second one has with the same words. */
  readonly facts: number;
  readonly same: number;
  /** What only one of the two has, for whoever looks for the reason. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Figures that the second reading alone holds to be damaged, by their number. */
  readonly doubted: number;
  readonly cells: number;
  readonly sameCells: number;
  readonly missingCells: readonly string[];
  readonly entries: number;
  readonly sameEntries: number;
  readonly missingEntries: readonly string[];
}

/** Compares what is read from two files that say the same. */
export function likeness(first: FileText, second: FileText, aids?: Aids): Likeness {
  const before = { ...first, analysis: analyze(first.text, first.shape, aids) };
  const after = { ...second, analysis: analyze(second.text, second.shape, aids) };
  const facts = common(factsOf(before), factsOf(after));
  const cells = common(cellsOf(first), cellsOf(second));
  const entries = common(entriesOf(before), entriesOf(after));
  return {
    facts: facts.all,
    same: facts.same,
    missing: facts.missing,
    added: facts.added,
    doubted: Math.max(0, damagedIn(after) - damagedIn(before)),
    cells: cells.all,
    sameCells: cells.same,
    missingCells: cells.missing,
    entries: entries.all,
    sameEntries: entries.same,
    missingEntries: entries.missing,
  };
}

/** A file with what its text was read as. */
interface Analyzed extends FileText {
  readonly analysis: Analysis;
}

function factsOf({ text, analysis }: Analyzed): string[] {
  return analysis.facts.map((fact) => factLine(fact, text));
}

function damagedIn({ analysis }: Analyzed): number {
  return analysis.facts.filter(({ damaged }) => damaged).length;
}

/** What has to be the same of a figure: its words, value, name, status and period. */
function factLine({ start, end, value, unit, name, status, period }: Fact, text: string): string {
  return [text.slice(start, end).replaceAll(/\s+/g, ''), value, unit, name, status, JSON.stringify(period)].join(' | ');
}

function cellsOf({ text, shape }: FileText): string[] {
  return (shape.tables ?? [])
    .flatMap(({ cells }) => cells)
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ''))
    .filter((cell) => cell !== '');
}

function entriesOf({ analysis }: Analyzed): string[] {
  return analysis.glossary.entries.map(({ term, text: words }) => `${term}: ${words.replaceAll(/\s+/g, '')}`);
}

function common(first: readonly string[], second: readonly string[]) {
  const left = new Map<string, number>();
  for (const one of second) left.set(one, (left.get(one) ?? 0) + 1);
  const missing: string[] = [];
  for (const one of first) {
    const count = left.get(one) ?? 0;
    if (count === 0) missing.push(one);
    else left.set(one, count - 1);
  }
  const added = [...left].flatMap(([one, count]) => Array.from({ length: count }, () => one));
  return { all: first.length, same: first.length - missing.length, missing, added };
}
