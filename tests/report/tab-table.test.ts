import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const HEAD = '关于青岚市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n单位：亿元\n';

function read(...lines: readonly string[]) {
  const text = `${HEAD}${lines.join('\n')}\n二、2026年预算草案\n`;
  const { facts, damage, sections } = analyze(text);
  return {
    facts: facts.map(({ name, value, unit, period }) => `${name} ${value}${unit} ${period}`),
    unread: damage.filter(({ kind }) => kind === 'unread').map(({ start, end }) => text.slice(start, end)),
    sections: sections.map(({ heading }) => heading),
  };
}

describe('a table pasted with tabs', () => {
  test('each figure stands below its own head', () => {
    expect(
      read(
        '科目\t2024年决算数\t2025年预计数\t增长%',
        '税收收入\t50\t52\t4',
        '',
        '非税收入\t30\t\t',
        '罚没收入\t2\t3\t50%',
      ).facts,
    ).toEqual([
      '税收收入 5000000000元 2024',
      '税收收入 5200000000元 2025',
      '税收收入 4% 2025',
      '非税收入 3000000000元 2024',
      '罚没收入 200000000元 2024',
      '罚没收入 300000000元 2025',
      '罚没收入 50% 2025',
    ]);
  });

  test('a tab before every line is a margin; tables side by side are two', () => {
    const { facts } = read(
      '\t科目\t预计数\t科目\t预计数',
      '\t税收收入\t52\t教育支出\t18',
      '\t非税收入\t31\t卫生健康支出\t9',
    );
    expect(facts).toEqual([
      '税收收入 5200000000元 2025',
      '教育支出 1800000000元 2025',
      '非税收入 3100000000元 2025',
      '卫生健康支出 900000000元 2025',
    ]);
  });

  test('figures may be wide, and a row moved in', () => {
    expect(
      read('项目\t２０２５年执行数\t增长％', '税收收入\t５２．５\t４', '　罚没\t３\t２', '非税收入\t３１\t１').facts,
    ).toEqual([
      '税收收入 5250000000元 2025',
      '税收收入 4% 2025',
      '税收收入：罚没 300000000元 2025',
      '税收收入：罚没 2% 2025',
      '非税收入 3100000000元 2025',
      '非税收入 1% 2025',
    ]);
  });

  test('where a head has fewer cells than its rows, nothing is read and all is told', () => {
    const { facts, unread, sections } = read(
      '科目\t预计数',
      '全市\t市级',
      '一、税收收入\t52\t20',
      '二、非税收入\t31\t12',
    );
    expect(facts).toEqual([]);
    expect(unread).toEqual(['52', '20', '31', '12']);
    expect(sections).toEqual(['一、2025年预算执行情况', '二、2026年预算草案']);
  });

  test('a table without a head is told too', () => {
    expect(read('税收收入\t52\t20', '非税收入\t31\t12', '罚没收入\t3\t1')).toMatchObject({
      facts: [],
      unread: ['52', '20', '31', '12', '3', '1'],
    });
  });

  test('a row of nothing but its name belongs to the table, and is no heading', () => {
    const { facts, sections } = read(
      '科目\t预计数',
      '一、利润收入\t52',
      '二、转让收入',
      '\t其他企业转让收入',
      '三、清算收入',
      '利润收入小计\t52',
    );
    expect(facts).toEqual(['利润收入 5200000000元 2025', '利润收入小计 5200000000元 2025']);
    expect(sections).toEqual(['一、2025年预算执行情况', '二、2026年预算草案']);
  });

  test('a numbered line behind a table is a heading', () => {
    const { sections } = read('科目\t预计数', '税收收入\t52', '非税收入\t31', '（一）支出情况', '教育支出完成3亿元。');
    expect(sections).toContain('（一）支出情况');
  });

  test('tabs between words make no table, and a sentence with one is read', () => {
    expect(read('市长\t何清', '一\t二', '三\t四', '税收收入完成52亿元，\t增长4%。')).toMatchObject({
      facts: ['税收收入 5200000000元 2025', '税收收入 4% 2025'],
      unread: [],
    });
  });
});

describe('a table whose cells are parted by blanks', () => {
  const head = '科目　2025年预算数 2025年执行数 增长%';

  test('is read where each row has as many cells as its head', () => {
    expect(read(head, '税收收入　52 51 4', '非税收入 31 30 -1.5').facts).toEqual([
      '税收收入 5200000000元 2025',
      '税收收入 5100000000元 2025',
      '税收收入 4% 2025',
      '非税收入 3100000000元 2025',
      '非税收入 3000000000元 2025',
      '非税收入 -1.5% 2025',
    ]);
  });

  test('and told where one has fewer', () => {
    expect(read(head, '税收收入 52 51 4', '非税收入 31 -1.5', '罚没收入 3 2 50')).toMatchObject({
      facts: [],
      unread: ['52', '51', '4', '31', '-1.5', '3', '2', '50'],
    });
  });

  test.each([
    ['names', ['市 长 何清', '副市长 林岚 苏禾', '秘书长 高原 江平']],
    ['sentences', ['全年 投资 增长5%，就业 稳定。', '居民 收入 增长4%，物价 平稳。', '粮食 产量 增长3%，丰收 在望。']],
  ])('%s with blanks are none', (_, lines) => {
    expect(read(...lines).unread).toEqual([]);
  });
});
