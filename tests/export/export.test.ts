import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../lib/export/csv.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { COLUMNS } from '../../lib/export/row.ts';
import { toRows } from '../../lib/export/rows.ts';
import { sampleAnalysis } from '../support/analysis.ts';

describe('exported rows', () => {
  it('are figures and aims in the order of the text, each with its section and sentence', () => {
    const { analysis, text } = sampleAnalysis();
    const rows = toRows(analysis, text);
    expect(rows.map((row) => row.printed)).toEqual(['486.3亿元', '5.6%', '1.86亿元', '5.5%', '与经济增长同步']);
    expect(rows[0]).toMatchObject({
      section: '一、2024年工作回顾',
      indicator: 'gdp',
      value: '48630000000',
      sentence: '地区生产总值486.3亿元，增长5.6%。',
    });
  });

  it('leave figures out that stand in damaged text', () => {
    const { analysis, text } = sampleAnalysis();
    const damaged = { ...analysis, facts: analysis.facts.map((fact) => ({ ...fact, damaged: true })) };
    expect(toRows(damaged, text)).toHaveLength(1);
  });
});

describe('CSV', () => {
  it('reads back as the rows, behind a byte order mark', () => {
    const { analysis, text } = sampleAnalysis();
    const csv = toCsv(analysis, text);
    const read = Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd());
    expect(read.data[0]).toEqual([...COLUMNS]);
    expect(read.data).toHaveLength(6);
  });

  it('has heads and codes in words where a language is asked for', () => {
    const { analysis, text } = sampleAnalysis();
    const { data } = Papa.parse<Record<string, string>>(toCsv(analysis, text, { language: 'zh-CN' }).slice(1), {
      header: true,
    });
    expect(data[0]).toMatchObject({
      指标: '地区生产总值',
      数值: '486.3',
      单位: '亿元',
      变动: '增长5.6%',
      '结果/目标': '结果',
      准确值: '48630000000',
    });
  });

  it('runs nothing as a formula, and keeps negative numbers', () => {
    const { analysis, text } = sampleAnalysis();
    const [first, second] = analysis.facts;
    const facts = [
      { ...first!, name: '=HYPERLINK("http://a")', value: -4.5 },
      { ...second!, name: '+1+1', cue: '@x', value: -2 },
    ];
    const csv = toCsv({ ...analysis, facts }, text);
    expect(csv).toContain(`"'=HYPERLINK(""http://a"")"`);
    expect(csv).toContain("'+1+1");
    expect(csv).toContain(',-4.5,');
  });
});

describe('Markdown', () => {
  it('holds the report, its main targets, its figures and its glossary', () => {
    const { analysis, text } = sampleAnalysis();
    const markdown = toMarkdown(analysis, text);
    expect(markdown).toContain('# 2025年青岚区政府工作报告');
    expect(markdown).toContain('> 主要预期目标是：');
    expect(markdown).toContain('| 地区生产总值 | 增长5.5%左右 |  | 目标 | 2025 |');
    expect(markdown).toContain('| 地区生产总值 | 486.3亿元 | 增长5.6% | 结果 | 2024 |');
    expect(markdown).toContain('- **链长制**：由区领导担任链长的工作机制。');
  });

  it('has its own words in the language asked for, and the words of the report as they are', () => {
    const { analysis, text } = sampleAnalysis();
    const english = toMarkdown(analysis, text, { language: 'en', ids: new Set(['f1']) });
    expect(english).toContain('| 地区生产总值 | 486.3亿元 | +5.6% | result | 2024 |');
    expect(english).not.toContain('1.86亿元');
  });

  it('lets no sign of the page become markup', () => {
    const { analysis, text } = sampleAnalysis();
    const report = { ...analysis.reports[0]!, title: '<img onerror=x>|*a*' };
    expect(toMarkdown({ ...analysis, reports: [report] }, text)).toContain('# \\<img onerror=x\\>\\|\\*a\\*');
  });
});
