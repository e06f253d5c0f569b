import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const COMMUNIQUE =
  '2025年青岚市国民经济和社会发展统计公报[1]\n一、综合\n全年地区生产总值（GDP）[2]486.3亿元，比上年增长5.6%。\n二、工业\n年末规模以上工业[3]企业320户，利润12亿元。\n';
const NOTES =
  '[1]本公报数据为初步统计数。\n[2]地区生产总值按现价计算，增长速度按不变价格计算。\n[3]规模以上工业统计范围为年主营业务收入2000万元及以上的企业。\n';

describe('the notes of a communiqué', () => {
  test.each(['注释：\n', '注：\n', '附注\n'])(
    'are called by the words that their marks stand behind: %s',
    (heading) => {
      const { glossary, facts } = analyze(`${COMMUNIQUE}${heading}${NOTES}资料来源：市财政局`);
      expect(glossary.entries.map(({ number, term, mentions }) => [number, term, mentions.length])).toEqual([
        ['1', '青岚市国民经济和社会发展统计公报', 1],
        ['2', '地区生产总值', 1],
        ['3', '规模以上工业', 1],
      ]);
      expect(glossary.unresolved).toEqual([]);
      expect(glossary.entries[2]?.text).toBe('规模以上工业统计范围为年主营业务收入2000万元及以上的企业。');
      // Their thresholds are no results.
      expect(facts.map((fact) => fact.value)).toEqual([48_630_000_000, 5.6, 320, 1_200_000_000]);
    },
  );

  test('a note may go on over its line', () => {
    const torn = NOTES.replace('按现价计算，', '按现价计算，\n').replace('统计范围为', '统计范围为\n');
    const { glossary, facts } = analyze(`${COMMUNIQUE}公报注释：\n${torn}`);
    expect(glossary.entries.map((entry) => entry.number)).toEqual(['1', '2', '3']);
    expect(facts).toHaveLength(4);
  });

  test('without marks in the text they are only left out of it', () => {
    const plain = COMMUNIQUE.replaceAll(/\[\d\]/g, '');
    const { glossary, facts } = analyze(
      `${plain}注：1.年末规模以上企业为年收入2000万元及以上的320户企业。\n2.经核实，2024年生产总值为460亿元。`,
    );
    expect(glossary.entries).toEqual([]);
    expect(facts).toHaveLength(4);
  });

  test('what explains terms is a glossary', () => {
    const terms =
      '注释：\n1.链长制：由市领导牵头的机制。\n2.零基预算：不看基数的预算。\n3.三保：保工资、保运转、保民生。';
    expect(analyze(`${COMMUNIQUE}推行链长制。\n${terms}`).glossary.entries.map((entry) => entry.term)).toEqual([
      '链长制',
      '零基预算',
      '三保',
    ]);
  });

  test('a note in the middle ends with its line', () => {
    const { facts } = analyze(`${COMMUNIQUE}注：按年收入2000万元划分的企业320户。\n三、农业\n全年粮食产量42万吨。`);
    expect(facts.map((fact) => fact.value)).toContain(420_000);
  });
});
