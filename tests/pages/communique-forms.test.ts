import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/* The forms that real communiqués and their notes take, in invented wording. */
const TITLE = '青岚市2025年国民经济和社会发展统计公报\n';

function read(lines: readonly string[]) {
  const text = `${TITLE}${lines.join('\n')}\n`;
  const { facts, sections, glossary } = analyze(text);
  return {
    facts: facts.map(({ start, end, name }) => `${text.slice(start, end)} ${name}`),
    headings: sections.map(({ heading }) => heading),
    terms: glossary.entries.map(({ term }) => term),
    unresolved: glossary.unresolved.length,
  };
}

describe('a numbered line is no heading up to its first comma', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '七、对外经济　全年货物进出口总额28.02亿美元，增长3%。',
      '七、对外经济',
      ['28.02亿美元 货物进出口总额', '3% 货物进出口总额'],
    ],
    ['三、农业 全年粮食产量42.6万吨，增长1.8%。', '三、农业', ['42.6万吨 粮食产量', '1.8% 粮食产量']],
    [
      '五、固定资产投资和房地产 全年房地产开发投资61亿元，下降9.8%。',
      '五、固定资产投资和房地产',
      ['61亿元 房地产开发投资', '9.8% 房地产开发投资'],
    ],
  ])('%s', (line, heading, facts) => {
    const found = read([line, '社会消费品零售总额120亿元。']);
    expect(found.headings).toContain(heading);
    expect(found.facts.slice(0, 2)).toEqual(facts);
  });

  test('1、 and a sum: the sum is the line’s own', () => {
    const found = read([
      '一、财政',
      '1、一般公共服务支出完成94亿元，为预算的99.1%。',
      '2、教育支出完成40亿元，增长2%。',
    ]);
    expect(found.facts).toEqual([
      '94亿元 一般公共服务支出',
      '99.1% 一般公共服务支出',
      '40亿元 教育支出',
      '2% 教育支出',
    ]);
  });
});

describe('the notes at the end', () => {
  const body = ['一、综合', '全年规模以上工业[1]增加值增长5.9%。', '城镇新增就业[2]1.2万人。'];

  test.each<[string, readonly string[]]>([
    [
      '注释：',
      [
        '[1] 规模以上工业：年主营业务收入2000万元及以上的工业企业。',
        '[2] 城镇新增就业：一年内新就业的人数减去自然减员。',
      ],
    ],
    [
      '注：',
      ['[1]规模以上工业统计范围为年主营业务收入2000万元及以上的工业企业。', '[2]城镇新增就业为累计新就业人数。'],
    ],
  ])('%s explains its markers, and its thresholds are no results', (head, notes) => {
    const found = read([...body, head, ...notes]);
    expect(found.facts).toEqual(['5.9% 规模以上工业增加值', '1.2万人 城镇新增就业']);
    expect(found.unresolved).toBe(0);
    expect(found.terms).toHaveLength(2);
  });

  test('【名】 on a line of its own opens an entry', () => {
    const found = read([
      ...body,
      '名词解释',
      '【规模以上工业】',
      '指年主营业务收入2000万元及以上的工业企业。',
      '【常住人口】',
      '指在本地居住半年以上的人口。',
      '【失业率】',
      '指失业人员占劳动力的比重。',
    ]);
    expect(found.terms).toEqual(['规模以上工业', '常住人口', '失业率']);
    expect(found.facts).toHaveLength(2);
  });

  test('〔18〕 of an outline is a sum, 国发〔2016〕65号 neither sum nor marker', () => {
    const found = read([
      '一、综合',
      '按照国发〔2016〕65号文件，单位能耗降低（%）〔18〕。',
      '全年新增造林〔3〕12万亩。',
    ]);
    expect(found.facts).not.toContainEqual(expect.stringContaining('2016'));
    expect(found.facts).toContainEqual(expect.stringContaining('12万亩'));
  });
});
