import { cut } from 'jieba-wasm';
import { analyze } from '../../lib/analysis/analyze.ts';
import { goldScore, hasGold } from '../support/gold.ts';
import { print, ratio, say, title } from './measure.ts';
import { type SegmenterName, segmenters } from './segmenters.ts';
import type { ReportText } from './texts.ts';

const names = Object.keys(segmenters) as SegmenterName[];

/** What segmentation costs, and what it earns on the development set. */
export function benchSegmentation(reports: readonly ReportText[]): void {
  title('segmentation: its cost');
  const texts = reports.slice(0, 8).map(({ text }) => text);
  say(`${texts.length} reports, ${texts.reduce((sum, text) => sum + text.length, 0)} characters; everything warm`);
  // The sample report is all figures, three times as dense as a real one: there the ratios are only shown.
  const real = reports.length > 1;
  const jieba = () => texts.map((text) => cut(text, true).length);
  const analysis = (name: SegmenterName) => () => texts.map((text) => analyze(text, {}, segmenters[name]).facts.length);
  print(
    'analyze() without a segmenter, in jieba.cut alone',
    ratio(analysis('neither'), jieba),
    real ? { most: 1 } : {},
  );
  print('analyze() with jieba, in jieba.cut alone', ratio(analysis('jieba'), jieba), real ? { most: 2 } : {});
  print('analyze() with jieba and the judge of names, in jieba.cut alone', ratio(analysis('full'), jieba));
  print('analyze() with Intl.Segmenter, in jieba.cut alone', ratio(analysis('Intl'), jieba));
  print('analyze() with jieba, in analyze() without', ratio(analysis('jieba'), analysis('neither')));
  print('analyze() with Intl.Segmenter, in analyze() without', ratio(analysis('Intl'), analysis('neither')));

  title('segmentation: what it earns, in per cent on the development set');
  if (!hasGold) {
    say('../shared/gold is not on this machine: nothing to score');
    return;
  }
  for (const name of names) {
    const { spanF1, factF1, period } = goldScore(name);
    print(`fact F1 with ${name}`, 100 * factF1, { least: 90 }, 1);
    print(`span F1 with ${name}`, 100 * spanF1, { least: 98 }, 1);
    print(`period right with ${name}`, 100 * period, { least: 92 }, 1);
  }
}
