import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/** Name, letters and period of each fact. */
function rows(text: string): string[] {
  return analyze(text).facts.map(({ start, end, name, period }) => `${name} ${text.slice(start, end)} ${period}`);
}

describe('forms of other times and places', () => {
  test('lines of a translation give no figures of their own', () => {
    const text = [
      '2025年青岚区政府工作报告',
      '各位代表：',
      '一、2024年工作回顾',
      '地区生产总值增长5.2%，R&D经费投入强度2.6%。',
      'GDP grew by 5.2% in 2024, and R&D intensity reached 2.6%.',
    ].join('\n');
    expect(rows(text)).toEqual(['地区生产总值 5.2% 2024', 'R&D经费投入强度 2.6% 2024']);
  });

  test('an English page has none', () => {
    expect(
      rows('Report on the Work of the Government 2025\nGDP grew by 5.2% and 12.56 million jobs were added.'),
    ).toEqual([]);
  });

  test('a policy address is of its own year, in its own units', () => {
    const text = '行政長官2024年施政報告\n各位市民：\n去年，本地生產總值增長2.5%，基金規模達300億港元。';
    expect(analyze(text).reports[0]).toMatchObject({ kind: 'work', year: 2024 });
    expect(rows(text)).toEqual(['本地生产总值 2.5% 2023', '基金规模 300億港元 2023']);
  });

  test('years of the republic are no years', () => {
    const text = '云溪市政府113年度施政報告\n總預算1800億元，較112年度增加5%。';
    expect(analyze(text).facts.every(({ period }) => period === null)).toBe(true);
  });

  test('an old report in Han numerals has its sums and what they are held against', () => {
    const text = [
      '青岚县人民政府工作报告',
      '——一九八七年三月十二日在青岚县第九届人民代表大会第一次会议上',
      '各位代表：',
      '一、一九八六年工作回顾',
      '工农业总产值达到三亿二千四百万元，比一九八五年增长百分之十二点五。粮食总产二亿一千万斤。人均纯收入四百三十六元。',
      '二、一九八七年的任务',
      '财政收入达到一千八百五十万元。',
    ].join('\n');
    expect(rows(text)).toEqual([
      '工农业总产值 三亿二千四百万元 1986',
      '工农业总产值 百分之十二点五 1986',
      '粮食总产 二亿一千万斤 1986',
      '人均纯收入 四百三十六元 1986',
      '财政收入 一千八百五十万元 1987',
    ]);
    expect(analyze(text).facts[1]?.basis).toEqual({ kind: 'yoy', text: '比一九八五年', of: '1985' });
  });

  test('a voltage is part of a name, and no figure', () => {
    const text =
      '2025年青岚区政府工作报告\n各位代表：\n一、2024年工作回顾\n投运220千伏线路36公里，建成500千伏变电站1座。';
    expect(rows(text)).toEqual(['220千伏线路 36公里 2024', '500千伏变电站 1座 2024']);
  });

  test('an old report in Han numerals has its year', () => {
    const text = '政府工作报告\n各位代表：\n一、一九八七年工作回顾\n一九八七年，工农业总产值增长百分之十二。';
    expect(analyze(text).reports[0]?.year).toBe(1988);
    expect(rows(text)).toEqual(['工农业总产值 百分之十二 1987']);
  });
});
