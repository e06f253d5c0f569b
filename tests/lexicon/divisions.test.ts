import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDivisions, makeNumberedPlaces } from '../../lib/cli/make-divisions.ts';
import table from '../../lib/lexicon/data/divisions.json' with { type: 'json' };
import { divisionAbove, divisionOf, divisions, divisionsNamed } from '../../lib/lexicon/divisions.ts';

describe('the divisions of the country', () => {
  it('are what their recipe makes of the published lists', () => {
    const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../../lib/lexicon/data', file), 'utf8');
    expect(read('divisions.json')).toBe(makeDivisions());
    expect(read('numbered-places.json')).toBe(makeNumberedPlaces());
  });

  it('are as many as there are', () => {
    const now = divisions().filter(({ past }) => !past);
    expect(now.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(now.filter(({ level }) => level === 'prefecture')).toHaveLength(333);
    const counties = now.filter(({ level }) => level === 'county');
    expect(counties.length).toBeGreaterThan(2800);
    expect(counties.length).toBeLessThan(2870);
    expect(now.every(({ name }) => /^[\u3400-\u9fff]{2,}$/u.test(name))).toBe(true);
  });

  it.each([
    ['五台县', '140922', 'county', false],
    ['六安市', '341500', 'prefecture', false],
    ['广西壮族自治区', '450000', 'province', false],
    ['萝岗区', '440116', 'county', true],
  ] as const)('name %s', (name, code, level, past) => {
    expect(divisionsNamed(name)[0]).toEqual({ code, name, level, past });
  });

  it('share a name, and answer with those in force first', () => {
    const drums = divisionsNamed('鼓楼区');
    expect(drums.map(({ past }) => past)).toEqual([...drums.map(({ past }) => past)].sort());
    expect(drums.length).toBeGreaterThanOrEqual(4);
    expect(divisionsNamed('花都')).toEqual([]);
  });

  it('are listed in groups, each a row of two digits and a name', () => {
    expect(table.now['4401'].startsWith('00广州市03荔湾区')).toBe(true);
    expect(['440100', '440103'].map((code) => divisionOf(code)?.name)).toEqual(['广州市', '荔湾区']);
  });

  it.each([
    ['440114', '广州市'],
    ['440100', '广东省'],
    ['110101', '北京市'],
    ['419001', '河南省'],
    ['440116', '广州市'],
  ])('%s lies in %s', (code, above) => {
    const division = divisionOf(code);
    expect(division && divisionAbove(division)?.name).toBe(above);
  });

  it('end at the province', () => {
    const province = divisionOf('440000');
    expect(province && divisionAbove(province)).toBeUndefined();
  });
});
