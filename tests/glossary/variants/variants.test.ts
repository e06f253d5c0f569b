/**
 * One case for each shape a glossary comes in. A case is a `.txt` or `.html` file in this folder, of our own writing
 * (invented places, invented terms), beside the `.expected.json` that says what is read from it.
 *
 * To make or refresh a case: put the file here, name it in `CASES` with what you count in it by hand, and run
 *
 *     npx vitest run tests/glossary/variants -u
 *
 * then read the `.expected.json` that was written before it is committed. Places are shown as `before[place]after`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFileText } from '../../../lib/cli/document.ts';
import { readGlossary } from '../../../lib/glossary/glossary.ts';
import { mojibakeRewrites } from '../../../lib/text/mojibake.ts';
import { normalize } from '../../../lib/text/normalize.ts';
import { pinyinRewrites } from '../../../lib/text/pinyin.ts';
import type { Span } from '../../../lib/text/span.ts';

/** Entries, places of their terms and markers without a note, counted by hand. */
const CASES: Readonly<Record<string, readonly [entries: number, mentions: number, unresolved: number]>> = {
  '01-numbered-with-stuck-markers.txt': [3, 6, 0],
  '02-annex-on-two-lines.txt': [4, 8, 0],
  '03-markers-without-list.txt': [0, 0, 4],
  '04-annex-of-works-behind.txt': [5, 7, 0],
  '05-is-meant-and-dates.txt': [5, 5, 0],
  '06-quotes-moved.txt': [3, 4, 0],
  '07-second-annex-on-one-line.txt': [4, 4, 0],
  '08-term-and-definition-apart.txt': [3, 3, 0],
  '09-two-terms-in-one-entry.txt': [5, 5, 0],
  '10-square-brackets.txt': [5, 5, 0],
  '11-ideographic-comma-numbers.txt': [3, 3, 0],
  '12-terms-that-are-indicators.txt': [3, 0, 0],
  '13-nested-colons.txt': [3, 2, 0],
  '14-labels.txt': [3, 3, 0],
  '15-separate-sheet.txt': [3, 0, 0],
  '16-comma-and-is-meant.txt': [3, 3, 0],
  '17-han-numbers-and-contents.txt': [4, 0, 0],
  '18-table.html': [3, 3, 0],
  '19-superscripts.html': [3, 3, 1],
  '20-one-paragraph.txt': [3, 3, 0],
  '21-no-glossary.txt': [0, 0, 0],
  '22-pinyin-and-traditional.txt': [3, 3, 0],
};

const folder = import.meta.dirname;

function around(text: string, { start, end }: Span): string {
  const show = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\n/g, '⏎');
  return `${show(start - 6, start)}[${show(start, end)}]${show(end, end + 6)}`;
}

function read(file: string) {
  const { text, shape } = readFileText(readFileSync(join(folder, file)), file);
  const { rewrites, damage } = mojibakeRewrites(text);
  const markers = shape.markers ?? [];
  const normal = normalize(text, { rewrites: [...rewrites, ...pinyinRewrites(text)], damage, cuts: markers });
  const report = { start: 0, end: normal.text.length };
  return { text, normal, reading: readGlossary(normal, report, { tables: shape.tables ?? [], markers }) };
}

test('every case of the folder is listed', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
  expect(files.sort()).toEqual(Object.keys(CASES).sort());
});

describe.each(Object.entries(CASES))('%s', (file, [entries, mentions, unresolved]) => {
  test('holds what was counted by hand', () => {
    const { reading } = read(file);
    expect({
      entries: reading.entries.length,
      mentions: reading.entries.reduce((sum, entry) => sum + entry.mentions.length, 0),
      unresolved: reading.unresolved.length,
    }).toEqual({ entries, mentions, unresolved });
  });

  test('is read as expected', async () => {
    const { text, normal, reading } = read(file);
    const seen = {
      heading: reading.heading,
      entries: reading.entries.map((entry) => ({
        number: entry.number,
        term: entry.term,
        aliases: entry.aliases,
        text: entry.text,
        definition: around(text, entry.definition),
        mentions: entry.mentions.map((mention) => `${mention.form} ${around(text, mention)}`),
      })),
      unresolved: reading.unresolved.map((marker) => `${marker.marker} ${around(text, marker)}`),
      markers: reading.markerSpans.map((span) => around(normal.text, span)),
    };
    const expected = join(folder, `${basename(file).replace(/\.\w+$/, '')}.expected.json`);
    await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot(expected);
  });
});
