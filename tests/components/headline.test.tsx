import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { factRows } from '../../components/figures/figure-row.ts';
import { type ReportView, toViews } from '../../components/model.ts';
import { headlineRows, headlineTimes } from '../../components/summary/headline.ts';
import { Summary } from '../../components/summary/Summary.tsx';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { Fact } from '../../lib/model/schema.ts';

const OPENING = [
  '政府工作报告',
  '——2025年1月16日在云溪市第五届人民代表大会第四次会议上',
  '各位代表：现在，我代表市人民政府向大会报告工作。',
];

const PLAN = '全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右。';

afterEach(cleanup);

function viewOf(review: string, plan: string): ReportView {
  const text = [...OPENING, '一、2024年工作回顾', review, '二、2025年工作安排', plan].join('\n');
  const [view] = toViews({ analysis: analyze(text), text, title: '', address: '' });
  return view!;
}

/** The headline of a report of 云溪市: for each indicator what is printed in its cells. */
function headline(review: string, plan = PLAN) {
  const view = viewOf(review, plan);
  const { text } = view;
  const rows = headlineRows(view);
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return {
    times: headlineTimes(rows),
    rows: rows.map((row) => ({
      name: row.name,
      level: words(row.level),
      growth: words(row.growth),
      rank: words(row.rank),
      lastTarget: words(row.lastTarget),
      target: words(row.target),
      worded: row.worded?.text ?? null,
    })),
    of: (name: string) => {
      const row = rows.find((one) => one.name === name);
      return row && [words(row.level), words(row.growth), words(row.rank), words(row.target)];
    },
  };
}

describe('the headline indicators', () => {
  it('have level, growth, rank and target', () => {
    const { of, times } = headline('地区生产总值486.3亿元，增长5.6%，增速居全省第3位。');
    expect(of('地区生产总值')).toEqual(['486.3亿元', '5.6%', '第3位', '5.5%']);
    expect(times).toEqual({ result: '2024', target: '2025' });
  });

  it('have no result of a time that is still to come, nor a target set against it', () => {
    const view = viewOf(
      '固定资产投资增长4.1%。',
      '到2030年，固定资产投资达到1200亿元，年均增长18%。五年实现固定资产投资翻一番。',
    );
    const ahead = view.facts.filter((fact) => fact.period?.endsWith('2030'));
    const wrong = {
      ...view,
      facts: view.facts.map((fact) => (ahead.includes(fact) ? { ...fact, status: 'actual' as const } : fact)),
    };
    expect(ahead.length).toBeGreaterThan(0);
    expect(headlineRows(wrong).map(({ level, growth }) => [level?.period, growth?.period])).toEqual([
      [undefined, '2024'],
    ]);
  });

  it('are of the whole place where the report gives that of one level beside it', () => {
    const own = '市本级一般公共预算收入18.4亿元，下降5.3%。';
    const { of } = headline(`一般公共预算收入118.1亿元，增长2.3%。${own}`);
    expect(of('一般公共预算收入')?.slice(0, 2)).toEqual(['118.1亿元', '2.3%']);
    expect(headline(own).of('市本级一般公共预算收入')?.slice(0, 2)).toEqual(['18.4亿元', '5.3%']);
  });

  it('are measured as the indicator is: years in a row are no amount of it', () => {
    const { of } = headline('地区生产总值增长5.6%。城镇新增就业连续4年超过9万人。');
    expect(of('城镇新增就业')).toEqual(['9万人', null, null, null]);
  });

  it('are of the own territory as a whole', () => {
    const { of } = headline(
      '青岚区经济总量跻身500亿元行列。地区生产总值增长5.6%。',
      '全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右。开发区规上工业增加值增长6%。',
    );
    expect(of('地区生产总值')).toEqual([null, '5.6%', null, '5.5%']);
    expect(of('开发区规上工业增加值')).toBeUndefined();
  });

  it('are not mixed with what the catalogue only lists beside them', () => {
    const { of } = headline('固定资产投资增长5.3%。完成项目投资354亿元。');
    expect(of('固定资产投资')).toEqual([null, '5.3%', null, null]);
  });

  it('take the growth given with the amount before the mean of several years', () => {
    const { of } = headline('“十四五”以来，地区生产总值年均增长5.2%。2024年，地区生产总值117.8亿元、增长4.5%。');
    expect(of('地区生产总值')).toEqual(['117.8亿元', '4.5%', null, '5.5%']);
  });

  it('take no half of a year where the year is given', () => {
    const { of } = headline('上半年，地区生产总值增长4.1%。全年地区生产总值增长5.6%。');
    expect(of('地区生产总值')).toEqual([null, '5.6%', null, '5.5%']);
  });

  it('show no aim of the year that is over as that of the year to come', () => {
    const { rows } = headline('固定资产投资预期目标增长6%，实际增长4.1%。', '抓好重点项目。');
    expect(rows[0]).toMatchObject({ name: '固定资产投资', growth: '4.1%', lastTarget: '6%', target: null });
  });

  it('are named as in the catalogue rather than 经济总量', () => {
    const { rows } = headline('全市经济总量达到64697亿元。');
    expect(rows.map(({ name }) => name)).toEqual(['地区生产总值']);
  });

  it('hold main targets without a figure, even where no result is given', () => {
    const aims = '地区生产总值增长5.5%左右，城镇新增就业9万人，居民收入增长与经济增长同步';
    const { rows } = headline('地区生产总值增长5.6%。', `全市经济社会发展的主要预期目标是：${aims}。`);
    expect(rows[1]).toMatchObject({ name: '居民收入', level: null, growth: null, target: null });
    expect(rows[1]?.worded).toContain('与经济增长同步');
  });
});

const summary = (review: string, plan = PLAN) => shown(viewOf(review, plan));

function shown(view: ReportView) {
  render(
    <Summary
      view={view}
      figures={factRows(view)}
      highlighted={new Set()}
      open={null}
      onShow={() => {}}
      onClose={() => {}}
      onOnly={() => {}}
    />,
  );
  const row = (name: RegExp) => screen.getByRole('row', { name }).textContent;
  return { row };
}

describe('the first screen', () => {
  it.each(['communique', 'accounts'] as const)('of a report that only looks back misses no targets: %s', (kind) => {
    const view = viewOf('地区生产总值486.3亿元，增长5.6%。', '');
    const { row } = shown({ ...view, report: { ...view.report!, kind }, targets: [], mainTargets: [] });
    expect(row(/地区生产总值/)).not.toContain('未提');
    expect(screen.queryByRole('columnheader', { name: /目标/ })).toBeNull();
    expect(screen.queryByText('本报告没有找到主要目标的表述。')).toBeNull();
  });

  it('of a report that should have targets says that it has none', () => {
    const view = viewOf('地区生产总值486.3亿元，增长5.6%。', '');
    const { row } = shown({ ...view, targets: [], mainTargets: [] });
    expect(row(/地区生产总值/)).toContain('未提');
    expect(screen.getByText('本报告没有找到主要目标的表述。')).toBeTruthy();
  });

  it('says of which times it is, in which field a rank was won, and which growth is a mean', () => {
    const { row } = summary(
      '地区生产总值486.3亿元，增长5.6%，增速居全省第3位。“十四五”以来，社会消费品零售总额年均增长6.7%。',
    );
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      '指标',
      '2024 结果',
      '2025 目标',
    ]);
    expect(row(/地区生产总值/)).toContain('全省第3位');
    expect(row(/社会消费品零售总额/)).toContain('年均+6.7%');
  });

  it('holds the target that had been set against what was reached', () => {
    const view = viewOf('固定资产投资增长4.1%。固定资产投资增长6%。', PLAN);
    const aimed = (fact: Fact): Fact =>
      fact.value === 6 ? { ...fact, status: 'target', stage: 'annual-target' } : fact;
    const { row } = shown({ ...view, facts: view.facts.map(aimed) });
    expect(row(/固定资产投资/)).toContain('原定 +6%');
    expect(row(/固定资产投资/)).toContain('未达到');
  });

  it('says 未提 where a target is expected, a dash elsewhere', () => {
    const { row } = summary('固定资产投资增长4.1%。规模以上工业增加值增长7.2%。');
    expect(row(/固定资产投资/)).toBe('固定资产投资+4.1%未提');
    expect(row(/规模以上工业增加值/)).toBe('规模以上工业增加值+7.2%–未提');
  });

  it('lists once what its table has no row for', () => {
    summary('地区生产总值增长5.6%。', `${PLAN.slice(0, -1)}，粮食总产量稳定在12万吨以上。`);
    const others = within(screen.getByRole('table', { name: '其他目标' }))
      .getAllByRole('row')
      .slice(1);
    expect(others.map((other) => other.textContent)).toEqual(['粮食总产量12万吨以上']);
  });

  it('shows three lines of the sentence, and the whole of it on demand', () => {
    summary('地区生产总值增长5.6%。', `${PLAN.slice(0, -1)}，固定资产投资增长5%以上，城镇新增就业9万人。`);
    const sentence = document.querySelector('blockquote');
    expect(sentence?.className).toBeFalsy();
    fireEvent.click(screen.getByRole('button', { name: '展开全句' }));
    expect(sentence?.className).toBe('whole');
    expect(screen.getByRole('button', { name: '收起' }).getAttribute('aria-expanded')).toBe('true');
  });
});
