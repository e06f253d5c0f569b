import { readFileSync } from 'node:fs';
import type { Aids } from '../analysis/aids.ts';
import { analyze } from '../analysis/analyze.ts';
import { toCsv } from '../export/csv.ts';
import { toMarkdown } from '../export/markdown.ts';
import { readFileText } from './document.ts';
import { type Format, reasonOf } from './options.ts';

/** What became of one file: its analysis as it is printed, or why there is none. */
export type Printed = { readonly text: string } | { readonly reason: string };

/** Reads, analyses and prints one file; `-` is the standard input. */
export function printFile(file: string, format: Format, aids: Aids): Printed {
  try {
    const read = readFileText(readFileSync(file === '-' ? 0 : file), file);
    const analysis = analyze(read.text, read.shape, aids);
    const result = read.fromHtml ? { ...analysis, text: read.text } : analysis;
    switch (format) {
      case 'json':
        return { text: `${JSON.stringify(result, null, 2)}\n` };
      case 'jsonl':
        return { text: `${JSON.stringify({ file, ...result })}\n` };
      case 'csv':
        return { text: toCsv(analysis, read.text) };
      case 'md':
        return { text: toMarkdown(analysis, read.text) };
    }
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
