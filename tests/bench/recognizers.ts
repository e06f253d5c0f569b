import numbers from '@microsoft/recognizers-text-number';
import units from '@microsoft/recognizers-text-number-with-unit';
import { analyze } from '../../lib/analysis/analyze.ts';
import { sentencesOf } from '../../lib/report/sentence.ts';
import { print, ratio, say, title } from './measure.ts';
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
  const factor = ratio(recognize, () => analyze(text), 2);
  print('throughput of analyze(), in that of Recognizers-Text', factor, { least: 30 }, 1);
}
