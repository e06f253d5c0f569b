import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { toViews } from '../../components/model.ts';
import { drawRates } from '../../components/summary/draw-rates.ts';
import { growthRates } from '../../components/summary/growth-rates.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import { show } from '../support/panel.tsx';

afterEach(cleanup);

const REPORT = [
  '政府工作报告',
  '——2025年1月16日在云溪市第五届人民代表大会第四次会议上',
  '各位代表：现在，我代表市人民政府向大会报告工作。',
  '一、2024年工作回顾',
  '地区生产总值增长5.6%，固定资产投资下降4.1%，一般公共预算收入31.42亿元。全省地区生产总值增长5.2%。',
  '二、2025年工作安排',
  '全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，社会消费品零售总额增长6%—7%。',
].join('\n');

describe('the growth rates of a report', () => {
  const analysis = analyze(REPORT);
  const [view] = toViews({ analysis, text: REPORT, title: '', address: '' });

  it('are those of its own indicators, what was reached beside what is aimed at', () => {
    const rates = growthRates(view!).map(({ name, result, target }) => [
      name,
      result?.value ?? null,
      target?.value ?? null,
    ]);
    expect(rates).toEqual([
      ['地区生产总值', 5.6, 5.5],
      ['固定资产投资', -4.1, null],
      ['社会消费品零售总额', null, [6, 7]],
    ]);
  });

  it('are drawn as solid bars and dashed outlines, each with its label', () => {
    const plot = drawRates(
      {
        names: ['地区生产总值', '农村居民人均可支配收入增速'],
        results: [
          { name: '地区生产总值', rate: 5.6, label: '5.6' },
          { name: '农村居民人均可支配收入增速', rate: -1, label: '−1' },
        ],
        targets: [{ name: '地区生产总值', rate: 5.5, label: '约5.5' }],
      },
      360,
    );
    expect(plot.querySelectorAll('[stroke-dasharray] rect, rect[stroke-dasharray]')).toHaveLength(1);
    expect(plot.querySelectorAll('rect')).toHaveLength(3);
    for (const label of ['5.6', '−1', '约5.5']) expect(plot.textContent).toContain(label);
    expect(plot.textContent).toContain('农村居民人均可支…');
  });
});

it('the plot is one press away in the summary, and in words beside it', async () => {
  const { container } = show({});
  expect(container.querySelector('.plot')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^增速图/ }));
  expect(screen.getByText('增速：地区生产总值 结果 +5.6%，目标 约+5.5%')).toBeTruthy();
  await waitFor(() => expect(container.querySelector('.plot svg')).toBeTruthy());
});
