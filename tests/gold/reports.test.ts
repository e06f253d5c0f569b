import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { loadAids } from '../../lib/cli/segmenter.ts';
import { nearness, RIGHT } from '../../lib/cli/train/same-name.ts';

/**
 * Reports of our own, whole, of kinds and years that the shared labels have few of: what each figure says was written
 * beside it before any extractor had seen the text, as `[[48.6亿元|生产总值|actual|2006|level]]` with every name that a reader
 * would take, parted by /. A figure without such words is no result and no target.
 */
const folder = join(import.meta.dirname, 'reports');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const aids = loadAids();

interface Label {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  readonly status: string;
  readonly period: string | null;
  readonly kind: string;
}

/** The text without its labels, and the labels at their places in it. */
function labelled(marked: string): { readonly text: string; readonly labels: readonly Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: label = '' } of marked.matchAll(/\[\[([^\]]*)\]\]/g)) {
    const [figure = '', names = '', status = '', period = '', kind = ''] = label.split('|');
    text += marked.slice(at, index);
    const start = text.length;
    text += figure;
    at = index + whole.length;
    labels.push({ start, end: text.length, names: names.split('/'), status, period: period || null, kind });
  }
  return { text: text + marked.slice(at), labels };
}

const reports = files.map((file) => {
  const { text, labels } = labelled(readFileSync(join(folder, file), 'utf8'));
  const { facts } = analyze(text, {}, aids);
  const rows = labels.map((label) => ({
    label,
    figure: text.slice(label.start, label.end),
    fact: facts.find(({ start, end }) => start < label.end && end > label.start),
  }));
  const others = facts.filter(({ start, end }) => !labels.some((label) => start < label.end && end > label.start));
  return { file, rows, others: others.map(({ start, end, name }) => `${name} ${text.slice(start, end)}`) };
});
const rows = reports.flatMap((report) => report.rows);

type Row = (typeof rows)[number];

const isNamed = ({ label, fact }: Row) =>
  fact !== undefined && label.names.some((name) => nearness([name], fact.name) >= RIGHT);

function shareOf(of: readonly Row[], isRight: (row: Row) => boolean): number {
  return of.filter(isRight).length / of.length;
}

test('there are a thousand figures in eighteen reports', () => {
  expect(files).toHaveLength(18);
  expect(rows.length).toBeGreaterThanOrEqual(1000);
});

describe.each(reports)('$file', ({ rows: own, others }) => {
  test('every figure is read, and hardly another', () => {
    expect(own.filter(({ fact }) => fact === undefined).map(({ figure }) => figure)).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(1);
  });

  test('more than eight names of ten are right', () => {
    expect(shareOf(own, isNamed)).toBeGreaterThan(0.83);
  });

  test('results are told from targets', () => {
    expect(shareOf(own, ({ label, fact }) => fact?.status === label.status)).toBeGreaterThanOrEqual(0.98);
  });

  test('nearly every figure is of its time', () => {
    expect(shareOf(own, ({ label, fact }) => fact?.period === label.period)).toBeGreaterThan(0.92);
  });
});

test('nine names of ten are right, and nearly all that else is said', () => {
  expect(shareOf(rows, isNamed)).toBeGreaterThanOrEqual(0.92);
  expect(shareOf(rows, ({ label, fact }) => fact?.kind === label.kind)).toBeGreaterThanOrEqual(0.99);
  expect(shareOf(rows, ({ label, fact }) => fact?.period === label.period)).toBeGreaterThanOrEqual(0.97);
});
