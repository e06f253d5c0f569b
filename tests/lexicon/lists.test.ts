import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import aims from '../../lib/lexicon/data/aims.json' with { type: 'json' };
import behindAims from '../../lib/lexicon/data/behind-aims.json' with { type: 'json' };
import comparison from '../../lib/lexicon/data/comparison.json' with { type: 'json' };
import harms from '../../lib/lexicon/data/harms.json' with { type: 'json' };
import indicatorTails from '../../lib/lexicon/data/indicator-tails.json' with { type: 'json' };
import sites from '../../lib/lexicon/data/sites.json' with { type: 'json' };
import territory from '../../lib/lexicon/data/territory.json' with { type: 'json' };
import timed from '../../lib/lexicon/data/timed.json' with { type: 'json' };
import titleMeasures from '../../lib/lexicon/data/title-measures.json' with { type: 'json' };
import topics from '../../lib/lexicon/data/topics.json' with { type: 'json' };
import ways from '../../lib/lexicon/data/ways.json' with { type: 'json' };
import { withWords } from '../../lib/lexicon/with-words.ts';

/** Each list with the pattern that is made of it. */
const LISTS: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['aim', aims.aim, /AIM/g],
  ['setFor', aims.setFor, /SETFOR/g],
  ['setBy', aims.setBy, /SETBY/g],
  ['yearAims', aims.yearAims, /YEARAIM/g],
  ['otherAims', aims.otherAims, /MAINAIM/g],
  ['planHeading', aims.planHeading, /PLANHEAD/g],
  ['budgetOf', aims.budgetOf, /BUDGETOF/g],
  ['than', comparison.than, /THAN/g],
  ['like', comparison.like, /LIKE/g],
  ['above', comparison.above, /ABOVE/g],
];

/** Lists of a single pattern: 增加 makes a length of time a result, and says other things elsewhere. */
const OF_ONE_PATTERN: typeof LISTS = [
  ['harm', harms.harm, /HARM/g],
  ['timed', timed.timed, /TIMED/g],
  ['site', sites.site, /SITE/g],
  ['behindAims', behindAims.behindAims, /^BEHINDAIMS/g],
  ['titleMeasure', titleMeasures.titleMeasure, /TITLEMEASURE/g],
  ['topic', topics.topic, /TOPIC$/g],
  ['tail', indicatorTails.tail, /TAIL$/g],
  ['way', ways.way, /WAY(?=[到至为])/g],
];

describe.each([...LISTS, ...OF_ONE_PATTERN])('the list %s', (_, list, pattern) => {
  test.each(Object.entries(list))('has %s, as in %s', (word, example) => {
    expect(example.match(withWords(pattern))).toContain(word);
  });
});

test.each(Object.entries(comparison.price))('prices are %s, as in %s', (word, example) => {
  expect(example).toMatch(withWords(new RegExp(`^(?=按${word})LIKE增长`)));
});

test.each([
  [/比THAN增长/, '比“十三五”期末增长8%'],
  [/比THAN增长/, '比2019年同期增长8%'],
  [/比THAN增长/, '比二〇一九年增长8%'],
  [/完成SETFORAIM/, '完成年度目标'],
  [/^ORDINAL、/, '十二、'],
  [/^[NUMERAL\d]、$/, '3、'],
  [/^第[NUMERAL]$/, '第八'],
])('%s is a pattern of %s', (pattern, words) => {
  expect(words).toMatch(withWords(pattern));
});

test.each([
  [/^THAN/, '下半年增长8%'],
  [/ABOVE/, '等于全省平均'],
  [/AIM/, '目的是增收'],
  [/^ORDINAL、/, '百、'],
])('%s is none of %s', (pattern, words) => {
  expect(words).not.toMatch(withWords(pattern));
});

const ROOT = resolve(import.meta.dirname, '../..');
const ROOMS = ['quantity', 'report', 'catalogue', 'clause', 'attributes', 'naming', 'facts', 'glossary', 'insight'];

/** The code of the rooms without its comments, by file. */
function codeOf(room: string): (readonly [string, string])[] {
  const folder = join(ROOT, 'lib', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((file) => [relative(ROOT, file), readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')]);
}

/** Two words may be meant alone: 年初 and 年度 before 预算, where 考核 is none. Three are the list again. */
test('no pattern spells a list that the lexicon has', () => {
  const lists = [...LISTS.map(([, list]) => list), territory.whole].map((list) => Object.keys(list).join('|'));
  const again = lists.map(
    (words) => new RegExp(`(?<![\\u4e00-\\u9fff])(?:${words})(?:\\|(?:${words})){2,}(?![\\u4e00-\\u9fff])`, 'g'),
  );
  const spelled = ROOMS.flatMap(codeOf).flatMap(([file, code]) =>
    again.flatMap((pattern) => [...code.matchAll(pattern)].map(([words]) => `${file}: ${words}`)),
  );
  expect(spelled).toEqual([
    // Years told from the report's own, as 明年 and 当年 are.
    'lib/report/time-words.ts: 去年|上年|前年',
    // What is over, as 较年初 and 比“十三五”末 are not.
    'lib/attributes/status.ts: 上年|去年|上一年',
  ]);
});

test('the letters of ordinals are written in one place', () => {
  const written = ROOMS.flatMap(codeOf).flatMap(([file, code]) => (code.includes('一二三四五') ? [file] : []));
  expect(written).toEqual([]);
});

/** So many words side by side are a list of the language, and stand in the lexicon with an example each. */
const LONGEST_IN_PATTERN = 20;

test('no pattern spells a long list', () => {
  const list = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,}(?:\|[\u4e00-\u9fff]{2,})+(?![\u4e00-\u9fff])/g;
  const long = ROOMS.flatMap(codeOf).flatMap(([file, code]) =>
    [...code.matchAll(list)].flatMap(([words]) =>
      words.split('|').length > LONGEST_IN_PATTERN ? [`${file}: ${words}`] : [],
    ),
  );
  expect(long).toEqual([]);
});
