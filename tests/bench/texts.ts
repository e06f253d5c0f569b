import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where real reports and the development set lie, beside the project; absent on most machines. */
export const SHARED = join(ROOT, '../shared');

/** A report as plain text. */
export interface ReportText {
  readonly name: string;
  readonly text: string;
}

/** The reports to measure on: the real ones where they are at hand, else the sample, repeated to a usual length. */
export function reportTexts(): ReportText[] {
  const folder = join(SHARED, 'corpus/2025');
  if (existsSync(folder)) {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  }
  const html = readFileSync(join(ROOT, 'assets/sample-report.html'), 'utf8');
  const sample = html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:p|h\d|li|div|tr)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\n\s+/g, '\n');
  return [{ name: 'assets/sample-report.html, repeated', text: upTo(sample, 18_000) }];
}

/** The report of middle length. */
export function middleReport(reports: readonly ReportText[]): ReportText {
  const byLength = reports.toSorted((a, b) => a.text.length - b.text.length);
  return byLength[byLength.length >> 1] as ReportText;
}

/** A text of exactly `length` characters, made of `unit` over and over. */
export function upTo(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
