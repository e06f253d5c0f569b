import numbers from '@microsoft/recognizers-text-number';
import units from '@microsoft/recognizers-text-number-with-unit';
import { analyze } from '../../lib/analysis/analyze.ts';
import { sentencesOf } from '../../lib/report/sentence.ts';
import { median, once, print, say, title } from './measure.ts';
import { middleReport, type ReportText } from './texts.ts';

const CULTURE = 'zh-cn';

/** analyze() against Recognizers-Text, the strongest published extractor for Chinese numbers, on one report. */
export function benchRecognizers(reports: readonly ReportText[]): void {
  title('against Recognizers-Text 1.3.1 (currency, dimension, percentage, ordinal, number; sentence by sentence)');
  const { name, text } = middleReport(reports);
  const sentences = sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
  const byNumber = new numbers.NumberRecognizer(CULTURE);
  const byUnit = new units.NumberWithUnitRecognizer(CULTURE);
  const models = [
    byUnit.getCurrencyModel(),
    byUnit.getDimensionModel(),
    byNumber.getPercentageModel(),
    byNumber.getOrdinalModel(),
    byNumber.getNumberModel(),
  ];
  const recognize = () => sentences.map((sentence) => models.map((model) => model.parse(sentence).length));
  say(`${name}: ${text.length} characters, ${sentences.length} sentences`);
  for (const sentence of sentences.slice(0, 20)) for (const model of models) model.parse(sentence);
  const theirs = once(recognize);
  const ours = median(() => analyze(text));
  print('throughput of analyze(), in that of Recognizers-Text', theirs / ours, { least: 30 }, 1);
}
