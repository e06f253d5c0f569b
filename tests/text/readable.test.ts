import { describe, expect, it } from 'vitest';
import { isCorruptedCopy } from '../../lib/text/corrupted.ts';
import { readable, readableSlice, shownSlice } from '../../lib/text/readable.ts';
import { repairedReading } from '../../lib/text/repaired.ts';

describe('text made readable', () => {
  it('loses inserted pinyin and nothing else', () => {
    expect(readable('經(jīng)濟(jì)發(fā)展(Plan)，REITs(基金)')).toBe('經濟發展(Plan)，REITs(基金)');
    expect(readable('一期(yi)工程')).toBe('一期(yi)工程');
  });

  it('loses signs that cannot be seen', () => {
    expect(readable('投\u200b资\ufeff额')).toBe('投资额');
  });

  it('stands on one line', () => {
    expect(readable('　　第一行\n　　第二行 ')).toBe('第一行 第二行');
  });

  it('takes a bracket at its start to the character before it', () => {
    const text = '區(qū)域';
    expect(readableSlice(text, { start: 1, end: text.length })).toBe('域');
    expect(shownSlice(text, { start: 0, end: 5 })).toBe('區');
  });
});

describe('a repaired reading', () => {
  const text = '。ㄎ澹偾f工程”，狠抓區(qū)域';
  const run = { start: 0, end: 5, reading: '（五）“百千萬' };

  it('takes the whole run, the rest as it stands and the closing quote', () => {
    expect(repairedReading(text, { start: 3, end: 7 }, [run])).toBe('（五）“百千萬工程”');
  });

  it('ends with its run where no quote closes', () => {
    expect(repairedReading('。ㄎ澹偾f工程，狠抓', { start: 3, end: 7 }, [run])).toBe('（五）“百千萬工程');
  });

  it('is none where the place is sound, or nothing could be read', () => {
    expect(repairedReading(text, { start: 10, end: 12 }, [run])).toBeNull();
    expect(repairedReading(text, { start: 4, end: 8 }, [{ start: 0, end: 6 }])).toBeNull();
  });
});

describe('a corrupted copy', () => {
  it('has damaged runs or inserted pinyin', () => {
    expect(isCorruptedCopy('正文', [{ kind: 'lost' }])).toBe(true);
    expect(isCorruptedCopy('經(jīng)濟(jì)發(fā)展', [])).toBe(true);
    expect(isCorruptedCopy('“區(qū)”字的读音', [])).toBe(false);
    expect(isCorruptedCopy('全市生产总值', [])).toBe(false);
  });
});
