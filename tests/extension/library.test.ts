import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Baskets, excerptKey } from '../../lib/extension/basket-model.ts';
import { Library } from '../../lib/extension/library/library.ts';
import { BadImport } from '../../lib/extension/library/lines.ts';
import type { Found } from '../../lib/extension/library/search.ts';
import { targetRows } from '../../lib/extension/library/target-rows.ts';
import { streamedFile, streamOf } from '../../lib/extension/streamed-file.ts';
import type { TargetRow } from '../../lib/insight/compare.ts';
import { figuresOf, likenessOf, SAME, VERSION } from '../../lib/insight/likeness.ts';
import { comparable } from '../../lib/insight/phrases.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { districtReport, kept } from '../insight/reports.ts';
import storedV1 from './stored/library-v1.json' with { type: 'json' };
import storedV2 from './stored/library-v2.json' with { type: 'json' };

const REVIEW = '地区生产总值1800亿元、增长4.6%，固定资产投资增长6.1%，新建学校12所，城镇新增就业8650人。';
/** The same report with two of its four figures corrected. */
const CORRECTED = '地区生产总值1799亿元、增长4.6%，固定资产投资增长6.1%，新建学校12所，城镇新增就业8651人。';
const OTHER = '完成投资86亿元，改造小区36个，培训2300人，修路17公里。';
let library: Library;
let count = 0;
beforeEach(() => {
  count += 1;
  library = new Library(`test-${count}`);
});
afterEach(() => library.close());

const excerpt = (name: string, note: string) => {
  const sentence = `${name}1800亿元。`;
  const key = excerptKey(name, '1800亿元', sentence);
  return { key, name, figure: '1800亿元', period: '2024', status: 'actual' as const, sentence, link: '', note };
};
const BASKETS: Baskets = {
  'https://one.gov.cn/ 2025年政府工作报告': [excerpt('地区生产总值', '核对公报'), excerpt('财政收入', '')],
  ' 手边的一份报告': [excerpt('工业投资', '')],
};

/** A text in pieces, as a file is read. */
async function* inPieces(all: string, size = 777): AsyncGenerator<string> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

async function text(): Promise<string> {
  let all = '';
  for await (const line of library.lines()) all += line;
  return all;
}

const keys = async () => (await library.reports()).map(({ key }) => key);

describe('what is the same report', () => {
  test('a report is kept once, however often and wherever it is read', async () => {
    const report = districtReport(2025, { review: REVIEW });
    expect(await library.keep(kept(report, 'https://one.gov.cn/'))).toBe(true);
    expect(await library.keep(kept(report, 'https://one.gov.cn/'))).toBe(false);
    expect(await library.keep(kept(`${report}\n附件`, 'https://two.gov.cn/'))).toBe(true);
    const [stored, ...others] = await library.reports();
    expect(others).toEqual([]);
    expect(stored?.sources).toEqual(['https://one.gov.cn/', 'https://two.gov.cn/']);
  });

  test('one that is half alike asks whether it is another version', async () => {
    const [one, other] = [REVIEW, CORRECTED].map((review, i) =>
      kept(districtReport(2025, { review }), `https://example.gov.cn/${i}`),
    ) as [ReportRecord, ReportRecord];
    const like = likenessOf(figuresOf(one), figuresOf(other));
    expect(like).toBeGreaterThanOrEqual(VERSION);
    expect(like).toBeLessThan(SAME);
    await library.keep(one);
    await library.keep(other);
    const asking = (await library.reports()).filter(({ asks }) => asks !== null);
    expect(asking).toHaveLength(1);
    await library.settle(asking[0]?.key ?? '', 'version');
    expect((await library.reports()).map(({ asks }) => asks)).toEqual([null, null]);
  });

  test('the same one, the reader says: one report with both addresses is left', async () => {
    await library.keep(kept(districtReport(2025, { review: REVIEW }), 'https://one.gov.cn/'));
    await library.keep(kept(districtReport(2025, { review: CORRECTED }), 'https://two.gov.cn/'));
    const asking = (await library.reports()).find(({ asks }) => asks !== null);
    await library.settle(asking?.key ?? '', 'same');
    const [left, ...others] = await library.reports();
    expect(others).toEqual([]);
    expect(left?.sources).toEqual(['https://one.gov.cn/', 'https://two.gov.cn/']);
    expect(await library.figuresNamed('新建学校')).toHaveLength(1);
  });

  test('another year, another place and a report unlike it stand beside it', async () => {
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    await library.keep(kept(districtReport(2025, { review: OTHER })));
    await library.keep(kept(districtReport(2024, { review: REVIEW })));
    await library.keep(kept(districtReport(2025, { review: REVIEW, place: '广州市白云区' })));
    expect((await library.reports()).map(({ asks }) => asks)).toEqual([null, null, null, null]);
  });

  test('a missing place or year is asked once, and kept', async () => {
    const lost: ReportRecord = {
      ...kept(districtReport(2025, { review: REVIEW }), 'https://one.gov.cn/'),
      place: { code: null, name: null, level: null },
      year: null,
    };
    await library.keep(lost);
    const [asked] = await library.reports();
    expect(asked?.place).toBe(null);
    await library.identify(asked?.key ?? '', { code: '440114', name: '花都区', level: 'county', year: 2025 });
    expect(await keys()).toEqual(['440114 work 2025']);
    await library.keep({ ...lost, analyser: '9.9.9' });
    const [known, ...others] = await library.reports();
    expect(others).toEqual([]);
    expect([known?.place, known?.year, known?.analyser]).toEqual(['440114', 2025, '9.9.9']);
    const [record] = await library.records(await keys());
    expect([record?.place.name, record?.year]).toEqual(['花都区', 2025]);
  });

  test('readings of one report are alike, those of others are not', () => {
    const one = figuresOf(kept(districtReport(2025, { review: REVIEW })));
    expect(likenessOf(one, figuresOf(kept(`${districtReport(2025, { review: REVIEW })}\n`)))).toBe(1);
    expect(likenessOf(one, figuresOf(kept(districtReport(2025, { review: OTHER }))))).toBe(0);
  });
});

describe('what is found', () => {
  test('figures by indicator and year, reports and figures by words', async () => {
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    await library.keep(kept(districtReport(2024, { review: REVIEW })));
    const year = await library.figuresOf('gdp', 2024);
    expect(year.map(({ value, place }) => [value, place])).toEqual([
      [180000000000, '440114'],
      [4.6, '440114'],
    ]);
    expect(await library.figuresOf('gdp')).toHaveLength(4);
    expect((await library.search('花都区 2025')).reports.map(({ year }) => year)).toEqual([2025]);
    expect((await library.search('新建学校')).facts.map(({ value }) => value)).toEqual([12, 12]);
    expect(await library.search('  ')).toEqual({ reports: [], facts: [], sentences: [] });
  });

  test.each([
    ['夜校', ['2025']],
    ['夜校 花都', ['2025']],
    ['2024 夜校', []],
    ['高效辦成一件事', ['2025']],
    ['GDP总量', ['2024']],
    ['gdp總量', ['2024']],
    ['夜校 一件事', []],
    ['校夜', []],
    ['两网两库', ['2025']],
  ])('a phrase is found in the sentences of any report: %s', async (words, years) => {
    await library.keep(kept(districtReport(2024, { review: 'GDP总量达到1800亿元，在全市排名第三。' })));
    const report = kept(
      districtReport(2025, { review: '建成社区夜校12所。“高效办成一件事”落地21项。' }),
      'https://example.gov.cn/2025',
    );
    await library.keep({
      ...report,
      terms: [{ term: '两网两库', text: '两网两库：供水管网、供气管网，粮库、冷库。' }],
    });
    const { sentences } = await library.search(words);
    expect(sentences.map((found) => String(found.report.year))).toEqual(years);
    for (const { sentence, start, end, report: of } of sentences) {
      expect(comparable(words)).toContain(comparable(sentence.slice(start, end)));
      if (of.year === 2025) expect(of.sources).toEqual(['https://example.gov.cn/2025']);
    }
  });

  describe('of many reports', () => {
    beforeEach(async () => {
      const report = kept(districtReport(2025, { review: '建成社区夜校12所。' }));
      for (let i = 0; i < 50; i += 1) {
        const place = { code: String(900_000 + i), name: `某县${i}`, level: 'county' };
        // Whoever is asked first holds the words apart, and answers nothing.
        const sentences = i < 25 ? ['社区书屋12处。', '开办夜校。'] : report.sentences;
        const year = i < 25 ? 2026 : 2025;
        await library.keep({ ...report, place, sentences, year, title: `${year}年某县${i}政府工作报告` });
      }
    });

    test('what is found is told before all is looked through', async () => {
      const told = new Set<number>();
      const tell = (found: Found) => void told.add(found.sentences.length);
      const { sentences } = await library.search('社区 夜校', { tell, signal: new AbortController().signal });
      expect([...told].filter((some) => some > 0)).toEqual([15, 25]);
      expect(sentences).toHaveLength(25);
    });

    test('nothing is looked for once it is not wanted', async () => {
      const asking = new AbortController();
      const tell = (found: Found) => {
        if (found.sentences.length > 0) asking.abort();
      };
      const { sentences } = await library.search('社区 夜校', { tell, signal: asking.signal });
      expect(sentences).toHaveLength(15);
    });

    test('no more is found than anybody reads, first where the title has the most of the words', async () => {
      const { sentences } = await library.search('夜校');
      expect(sentences).toHaveLength(30);
      expect(sentences.map(({ report }) => report.year).slice(0, 25)).toEqual(Array(25).fill(2026));
      const [first] = (await library.search('2025 夜校')).sentences;
      expect(first?.report.year).toBe(2025);
    });
  });

  test('what another page has kept is found once the library is looked at again', async () => {
    expect((await library.search('夜校')).sentences).toEqual([]);
    const other = new Library(`test-${count}`);
    await other.keep(kept(districtReport(2025, { review: '建成社区夜校12所。' })));
    other.close();
    await library.reports();
    expect((await library.search('夜校')).sentences).toHaveLength(1);
  });

  test('what is taken out is not found any more', async () => {
    await library.keep(kept(districtReport(2025, { review: '建成社区夜校12所。' })));
    expect((await library.search('夜校')).sentences).toHaveLength(1);
    await library.remove('440114 work 2025');
    expect((await library.search('夜校')).sentences).toEqual([]);
  });

  test("the reader's own merges stay", async () => {
    await library.merge({ name: '规上企业数', into: '规模以上企业户数' });
    expect(await library.merges()).toEqual([{ name: '规上企业数', into: '规模以上企业户数' }]);
    await library.unmerge('规上企业数');
    expect(await library.merges()).toEqual([]);
  });
});

describe('targets beside outcomes', () => {
  test('the other reports of the year are opened only where a verdict waits for the nation', async () => {
    const keep = (year: number, words: Parameters<typeof districtReport>[1]) =>
      library.keep(kept(districtReport(year, words)));
    await keep(2024, { targets: '固定资产投资增长6%，工业投资增长5%' });
    await keep(2025, { review: '固定资产投资高于全国3.4个百分点，工业投资增长5.2%。' });
    const review = '固定资产投资增长5.6%，高于全国2.4个百分点。';
    await keep(2025, { place: '广州市白云区', review });
    await keep(2025, { place: '广州市番禺区', review: '固定资产投资增长8.1%，高于全国4.9个百分点。' });
    const opened = vi.spyOn(library, 'records');
    const told = vi.fn<(rows: readonly TargetRow[]) => void>();
    const rows = await targetRows(library, '440114 work 2024', '440114 work 2025', told);
    expect(told.mock.calls.map(([some]) => some[0]?.verdict.reason)).toEqual(['relative']);
    expect(rows.slice(0, 2).map(({ verdict }) => [verdict.outcome, verdict.reason])).toEqual([
      ['met', 'derived'],
      ['met', null],
    ]);
    expect(opened).toHaveBeenCalledTimes(2);
    await library.remove('440114 work 2025');
    await keep(2025, { review: '固定资产投资增长6.6%，工业投资增长5.2%。' });
    opened.mockClear();
    await targetRows(library, '440114 work 2024', '440114 work 2025', told);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('out and in', () => {
  test('what is exported comes back the same, and twice is once', async () => {
    await library.keep(kept(districtReport(2024, { targets: '地区生产总值增长5%' })));
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    const exported = await text();
    await library.clear();
    expect(await library.size()).toBe(0);
    expect(await library.import(inPieces(exported))).toEqual({ reports: 2, baskets: {} });
    expect(await text()).toBe(exported);
    await library.import(inPieces(exported, 5));
    expect(await text()).toBe(exported);
  });

  test.each([
    ['', 1, 'empty'],
    ['{"format":"something else","version":1}\n', 1, 'head'],
    ['{"format":"report-lens-library","version":99}\n', 1, 'head'],
    ['{"format":"report-lens-library","version":2}\n{"title":"no report"}\n', 2, 'form'],
    ['{"format":"report-lens-library","version":2}\n{"__proto__":{"title":"no report"}}\n', 2, 'form'],
    ['{"format":"report-lens-library","version":2}\nno JSON\n', 2, 'json'],
    ['{"format":"report-lens-library","version":3}\n{"basket":{"report":"a b","excerpts":[{"name":1}]}}\n', 2, 'form'],
    ['{"format":"report-lens-library","version":3}\n{"basket":{"report":"__proto__","excerpts":[]}}\n', 2, 'form'],
    [`{"format":"report-lens-library","version":2}\n${'['.repeat(20_000_001)}`, 2, 'long'],
  ])('a hostile import changes nothing: %.90s', async (file, line, why) => {
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    const before = await text();
    const good = before.split('\n')[1] ?? '';
    // A good report before the bad line is not taken either.
    const bad = line === 2 ? file.replace('\n', `\n${good}\n`) : file;
    await expect(library.import(inPieces(bad))).rejects.toThrow(BadImport);
    await expect(library.import(inPieces(bad))).rejects.toMatchObject({ line: line === 2 ? 3 : 1, why });
    expect(await text()).toBe(before);
  });

  test('what is set aside goes along, of reports that are not kept too, and stands apart from them', async () => {
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    let exported = '';
    for await (const line of library.lines(BASKETS)) exported += line;
    await library.clear();
    expect(await library.import(inPieces(exported, 7))).toEqual({ reports: 1, baskets: BASKETS });
    expect(await keys()).toEqual(['440114 work 2025']);
  });

  test('lines go out one by one, as the file takes them', async () => {
    let asked = 0;
    async function* lines() {
      for (; asked < 1000; asked += 1) yield `${asked}\n`;
    }
    const reader = streamOf(lines()).getReader();
    await reader.read();
    await reader.read();
    expect(asked).toBeLessThan(4);
    await reader.cancel();
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    const file = await streamedFile(library.lines(), 'application/jsonl');
    expect([file.type, await file.text()]).toEqual(['application/jsonl', await text()]);
  });

  test('one is removed with all its rows, or all are', async () => {
    await library.keep(kept(districtReport(2024, { review: REVIEW })));
    await library.keep(kept(districtReport(2025, { review: REVIEW })));
    const [first = ''] = await keys();
    await library.remove(first);
    expect(await keys()).toHaveLength(1);
    expect(await library.figuresNamed('新建学校')).toHaveLength(1);
    await library.clear();
    expect(await keys()).toEqual([]);
    expect(await library.figuresNamed('新建学校')).toEqual([]);
  });
});

describe('what an older version stored', () => {
  test('version 1: one table with whole records', async () => {
    const name = `old-${count}`;
    const old = new Dexie(name);
    old.version(1).stores({ reports: 'key, place, year' });
    await old
      .table('reports')
      .bulkAdd([...storedV1, { key: 'x', place: 'x', year: null, record: { title: 'spoilt' } }]);
    old.close();
    const opened = new Library(name);
    expect((await opened.reports()).map(({ key, facts }) => [key, facts])).toEqual(
      storedV1.map(({ key, record }) => [key, record.facts.length]),
    );
    expect(await opened.figuresOf('gdp', 2024)).toHaveLength(3);
    const [record] = await opened.records(['440114 work 2024']);
    expect(record).toEqual({ ...storedV1[0]?.record, remarks: [], terms: [] });
    opened.close();
  });

  test('version 2: five tables, the sentences in the records alone', async () => {
    const name = `old-v2-${count}`;
    const old = new Dexie(name);
    old.version(2).stores({
      reports: 'key, place, year, *sources',
      facts: '++, report, [indicator+period], name',
      terms: '++, report',
      analyses: 'key',
      merges: 'name',
    });
    const analyses = storedV2.analyses.map(({ key, packed }) => ({
      key,
      packed: new Uint8Array(Buffer.from(packed, 'base64')),
    }));
    for (const [table, rows] of Object.entries({ ...storedV2, analyses })) await old.table(table).bulkAdd(rows);
    old.close();
    const opened = new Library(name);
    expect((await opened.search('夜校')).sentences).toEqual([]);
    expect(await opened.fillTexts()).toBe(2);
    expect(await opened.fillTexts()).toBe(0);
    expect((await opened.search('夜校')).sentences.map(({ report }) => report.key)).toEqual(['440114 work 2025']);
    expect((await opened.search('供水管网')).sentences.map(({ report }) => report.key)).toEqual(['440114 work 2024']);
    expect(await opened.merges()).toEqual(storedV2.merges);
    expect((await opened.reports()).map(({ key }) => key)).toEqual(storedV2.reports.map(({ key }) => key));
    opened.close();
  });

  test('version 3: signatures that know only short runs of letters are made anew', async () => {
    const name = `old-v3-${count}`;
    const old = new Dexie(name);
    old.version(3).stores({
      reports: 'key, place, year, *sources',
      facts: '++, report, [indicator+period], name',
      terms: '++, report',
      texts: 'report',
      signatures: 'report',
      analyses: 'key',
      merges: 'name',
    });
    const keys = storedV2.analyses.map(({ key }) => key);
    const analyses = storedV2.analyses.map(({ key, packed }) => ({
      key,
      packed: new Uint8Array(Buffer.from(packed, 'base64')),
    }));
    for (const [table, rows] of Object.entries({ ...storedV2, analyses })) await old.table(table).bulkAdd(rows);
    await old.table('signatures').bulkAdd(keys.map((report) => ({ report, signature: new Uint8Array(8192) })));
    old.close();
    const opened = new Library(name);
    expect(await opened.fillTexts()).toBe(2);
    expect((await opened.search('供水管网')).sentences.map(({ report }) => report.key)).toEqual(['440114 work 2024']);
    opened.close();
  });

  test('version 1, filled in the same way', async () => {
    const name = `old-v1-${count}`;
    const old = new Dexie(name);
    old.version(1).stores({ reports: 'key, place, year' });
    await old.table('reports').bulkAdd(storedV1);
    old.close();
    const opened = new Library(name);
    expect(await opened.fillTexts()).toBe(2);
    const [sentence = ''] = storedV1[0]?.record.sentences ?? [];
    expect((await opened.search(sentence.slice(0, 8))).sentences.length).toBeGreaterThan(0);
    opened.close();
  });

  test('an export of version 1 comes in', async () => {
    const lines = [
      '{"format":"report-lens-library","version":1}',
      ...storedV1.map(({ record }) => JSON.stringify(record)),
    ];
    expect((await library.import(inPieces(lines.join('\n')))).reports).toBe(2);
    expect(await keys()).toEqual(storedV1.map(({ key }) => key));
  });
});
