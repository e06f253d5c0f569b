import { readFileSync } from 'node:fs';
import type { Aids } from '../analysis/aids.ts';
import { analyze } from '../analysis/analyze.ts';
import { toCsv, toCsvLines } from '../export/csv.ts';
import { toMarkdown } from '../export/markdown.ts';
import { inOwnLetters } from '../export/own-letters.ts';
import type { Analysis } from '../model/schema.ts';
import type { FileText } from './document.ts';
import { type Printing, reasonOf } from './options.ts';
import { readFile } from './read-file.ts';

/** What became of one file: its analysis as it is printed, with what the page lacks, or why there is none. */
export type Printed = { readonly text: string; readonly lack: string | null } | { readonly reason: string };

/**
 * Reads, analyses and prints one file; `-` is the standard input. What a person reads is in the report's own letters, what a
 * program joins over many reports (json, jsonl, csv-lines) in simplified ones, whatever the report is written in.
 */
export async function printFile(file: string, format: Printing, aids: Aids): Promise<Printed> {
  try {
    const read = await readFile(readFileSync(file === '-' ? 0 : file), file);
    const analysis = analyze(read.text, read.shape, aids);
    const lack = lackOf(read, analysis);
    const result = read.fromHtml ? { ...analysis, text: read.text } : analysis;
    switch (format) {
      case 'json':
        return { text: `${JSON.stringify(result, null, 2)}\n`, lack };
      case 'jsonl':
        return { text: `${JSON.stringify({ file, ...result })}\n`, lack };
      case 'csv':
        return { text: toCsv(inOwnLetters(analysis, read.text), read.text), lack };
      case 'csv-lines':
        return { text: toCsvLines(file, analysis, read.text), lack };
      case 'md':
        return { text: toMarkdown(inOwnLetters(analysis, read.text), read.text), lack };
    }
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** What a page lacks that reads well and says nothing, as one that scripts fill in; null where it has figures. */
function lackOf({ fromHtml, text }: FileText, { facts }: Analysis): string | null {
  if (!fromHtml || facts.length > 0) return null;
  return text.trim() === '' ? 'the page holds no text' : 'the page holds text, but no figure was read in it';
}
