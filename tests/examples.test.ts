import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The rooms whose rules read figures: what a comment there tells of a phrase is true only while a test holds it. */
const ROOMS = ['lexicon', 'quantity', 'report', 'catalogue', 'clause', 'attributes', 'naming', 'facts'];

const han = /\p{Script=Han}/gu;
/** A run of text that may be a phrase of a report: Han letters, figures and the signs between them. */
const run =
  /[\p{Script=Han}〇\d“”《》、，；：。%％.,:;()（）—–~·-]*\p{Script=Han}[\p{Script=Han}〇\d“”《》、，；：。%％.,:;()（）—–~·-]*…?/gu;
const figure = /\d|[一二三四五六七八九十百千万亿两][个家条项所座处亩户人倍成名位亿万]/;

/** The phrases with a figure in the comments of a source; those with a gap (从…到…) are forms and no examples. */
function examplesOf(source: string): string[] {
  return [...source.matchAll(/\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].flatMap(([comment]) => {
    const text = comment.replaceAll(/\n\s*\*\s?/g, ' ');
    return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
      if (found.endsWith('…') || text[index - 1] === '…') return [];
      const phrase = found.replace(/^[\s,.:;、()—–-]+/, '').replace(/[\s,.:;、)（(—–。-]+$/, '');
      return (phrase.match(han)?.length ?? 0) >= 4 && figure.test(phrase) ? [phrase] : [];
    });
  });
}

/** Without what differs between a page's signs and those of the normal text. */
function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { '，': ',', '（': '(', '）': ')', '；': ';', '：': ':' };
  return text.replaceAll(/[“”"\s]/g, '').replaceAll(/[，（）；：]/g, (sign) => signs[sign] ?? sign);
}

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(ROOT, folder, name));
}

test('each example in a comment of the rooms that read figures is held by a test', () => {
  const tests = filesOf('tests', /\.(?:tsx?|json|txt)$/).filter((file) => file !== import.meta.filename);
  const held = plain(tests.map((file) => readFileSync(file, 'utf8')).join('\n'));
  const examples = ROOMS.flatMap((room) => filesOf(`lib/${room}`, /\.ts$/)).flatMap((file) =>
    examplesOf(readFileSync(file, 'utf8')),
  );
  expect(examples.length).toBeGreaterThan(300);
  expect(examples.filter((example) => !held.includes(plain(example)))).toEqual([]);
});
