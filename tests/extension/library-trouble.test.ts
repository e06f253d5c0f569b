import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language, translateIn } from '../../lib/extension/i18n.ts';
import { Library } from '../../lib/extension/library/library.ts';
import { BadImport } from '../../lib/extension/library/lines.ts';
import { toldOf } from '../../lib/extension/library/told.ts';
import { troubleOf } from '../../lib/extension/library/trouble.ts';
import { districtReport, kept } from '../insight/reports.ts';

afterEach(() => vi.restoreAllMocks());

const REPORT = kept(districtReport(2025, { review: '地区生产总值1800亿元，新建学校12所。' }));
const OTHER = kept(districtReport(2024, { review: '地区生产总值1700亿元，新建学校10所。' }));
let count = 0;

async function failureOf(deed: () => Promise<unknown>): Promise<unknown> {
  try {
    await deed();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

/** What a browser does to its database, by the word for it. */
const FAULTS = {
  /** The disk, or what this origin may have of it, is full: the write fails, and its transaction with it. */
  full: () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  },
  /** Firefox with storage switched off, and some private windows. */
  closed: () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
  },
  /** A page that may keep nothing at all. */
  forbidden: () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
  },
  /** The files of the database are damaged. */
  broken: () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
  },
} as const;

const WORDS: Readonly<Record<keyof typeof FAULTS, Readonly<Record<Language, string>>>> = {
  full: { 'zh-CN': '资料库已满', 'zh-TW': '資料庫已滿', en: 'The library is full' },
  closed: { 'zh-CN': '无痕窗口', 'zh-TW': '無痕視窗', en: 'private window' },
  forbidden: { 'zh-CN': '不允许存储', 'zh-TW': '不允許儲存', en: 'allow no storage' },
  broken: { 'zh-CN': '资料库打不开或写不进', 'zh-TW': '資料庫打不開或寫不進', en: 'cannot be opened or written' },
};

describe.each(LANGUAGES)('what fails is told, in %s', (language) => {
  test.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])('%s', async (fault) => {
    count += 1;
    FAULTS[fault]();
    const library = new Library(`trouble-${count}`);
    const error = await failureOf(() => library.keep(REPORT));
    expect(toldOf(error, translateIn(language))).toContain(WORDS[fault][language]);
    library.close();
  });

  test('a line that is none', () => {
    const t = translateIn(language);
    expect(toldOf(new BadImport(7, 'form', 'facts.3.value'), t)).toMatch(/7.*facts\.3\.value/);
    const [json, empty] = [toldOf(new BadImport(2, 'json'), t), toldOf(new BadImport(1, 'empty'), t)];
    expect(json).toContain('JSON');
    expect(empty).not.toBe(json);
  });
});

test('where there is no room, what was there is whole, and nothing of the new is', async () => {
  const library = new Library('full');
  await library.keep(OTHER);
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  // The room is used up in the middle of a report.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    writes += 1;
    if (writes > 2) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, row);
  });
  expect(troubleOf(await failureOf(() => library.keep(REPORT)))).toBe('full');
  vi.restoreAllMocks();
  expect((await library.reports()).map(({ year }) => year)).toEqual([2024]);
  expect((await library.figuresNamed('新建学校')).map(({ value }) => value)).toEqual([10]);
  expect((await library.search('1800亿元')).sentences).toEqual([]);
  expect(await library.keep(REPORT)).toBe(true);
  library.close();
});

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [Object.assign(new Error('aborted'), { inner: new DOMException('', 'QuotaExceededError') }), 'full'],
  [Object.assign(new Error('no database'), { name: 'MissingAPIError' }), 'closed'],
  [
    Object.assign(new Error('open'), { name: 'OpenFailedError', inner: new DOMException('', 'InvalidStateError') }),
    'closed',
  ],
  [new Error('something else'), 'broken'],
  ['no error at all', 'broken'],
])('%o means %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
