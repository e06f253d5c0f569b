import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showFigure } from '../../lib/export/shown-figure.ts';
import type { Translate } from '../../lib/extension/i18n.ts';
import type { Fact } from '../../lib/model/schema.ts';
import { useT } from '../i18n.ts';
import type { ReportView } from '../model.ts';
import type { Bar, Bars, Draw } from './draw-rates.ts';
import { type GrowthRate, growthRates, rateOf } from './growth-rates.ts';

/** The growth rates of a report, results and targets apart. The plot is drawn once its library is there. */
export function GrowthPlot({ view }: { readonly view: ReportView }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [draw, setDraw] = useState<Draw | null>(null);
  const rates = useMemo(() => growthRates(view), [view]);
  useEffect(() => {
    let isWanted = true;
    import('./draw-rates.ts').then(
      (loaded) => {
        if (isWanted) setDraw(() => loaded.drawRates);
      },
      (error: unknown) => console.error('Report Lens: the plot could not be drawn.', error),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null || draw === null || rates.length === 0) return;
    const paint = () => element.replaceChildren(draw(barsOf(rates, view, t), element.clientWidth || 360));
    paint();
    const resized = new ResizeObserver(paint);
    resized.observe(element);
    return () => resized.disconnect();
  }, [draw, rates, view, t]);
  if (rates.length === 0) return null;
  return (
    <section class="group">
      <h2 class="with-legend">
        {t('summary.growth')} <span class="aside">%</span>
        <span class="legend" aria-hidden="true">
          <span class="chip actual">{t('status.actual')}</span>
          <span class="chip target">{t('status.target')}</span>
        </span>
      </h2>
      <figure class="plot">
        <div aria-hidden="true" ref={place} />
        <figcaption class="unseen">{inWords(rates, view, t)}</figcaption>
      </figure>
    </section>
  );
}

function barsOf(rates: readonly GrowthRate[], view: ReportView, t: Translate): Bars {
  const bars = (side: 'result' | 'target'): Bar[] =>
    rates.flatMap((rate) => {
      const fact = rate[side];
      return fact === null ? [] : [{ name: view.spell(rate.name), rate: rateOf(fact), label: printed(fact, view, t) }];
    });
  return {
    names: rates.map((rate) => view.spell(rate.name)),
    results: bars('result'),
    targets: bars('target'),
  };
}

/** The plot for those who do not see it: 地区生产总值 结果 5.6%，目标 约5.5%. */
function inWords(rates: readonly GrowthRate[], view: ReportView, t: Translate): string {
  const parts = rates.map(({ name, result, target }) => {
    const sides = [
      result === null ? '' : `${t('status.actual')} ${printed(result, view, t)}%`,
      target === null ? '' : `${t('status.target')} ${printed(target, view, t)}%`,
    ];
    return `${name} ${sides.filter((side) => side !== '').join('，')}`;
  });
  return `${t('summary.growth')}：${parts.join('；')}`;
}

/** A rate without its sign of per cent, which the heading has: 年均+8.1. */
function printed(fact: Fact, view: ReportView, t: Translate): string {
  return showFigure(fact, view.text, t.language).plain.replaceAll(/[%％]/g, '');
}
