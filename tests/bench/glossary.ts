import { analyze } from '../../lib/analysis/analyze.ts';
import { print, ratio, say, title } from './measure.ts';
import type { ReportText } from './texts.ts';

/** What a glossary costs: reports that end with one, against the same reports without it. */
export function benchGlossary(reports: readonly ReportText[]): void {
  title('glossary: its cost');
  const pairs = reports.flatMap(({ text }) => {
    const { entries } = analyze(text).glossary;
    const starts = entries.map((entry) => entry.definition.start);
    if (starts.length === 0) return [];
    const start = text.lastIndexOf('\n', Math.min(...starts));
    return start > 0 ? [{ whole: text, body: text.slice(0, start), entries: entries.length }] : [];
  });
  if (pairs.length === 0) {
    say('no report with a glossary at hand');
    return;
  }
  const characters = (key: 'whole' | 'body') => pairs.reduce((sum, pair) => sum + pair[key].length, 0);
  say(`${pairs.length} reports with ${pairs.reduce((sum, pair) => sum + pair.entries, 0)} entries`);
  const run = (key: 'whole' | 'body') => () => pairs.map((pair) => analyze(pair[key]).facts.length);
  const growth = ratio(run('whole'), run('body'));
  print('analyze() with the glossary, against the report without it', growth);
  print('the same, for a character', growth / (characters('whole') / characters('body')));
}
