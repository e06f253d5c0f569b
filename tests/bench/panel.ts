import { analyze } from '../../lib/analysis/analyze.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { bundled, median, plainChromium } from './in-browser.ts';
import { print, say, title } from './measure.ts';
import type { ReportText } from './texts.ts';

const FACTS = 1000;
const ROUNDS = 7;
/** One frame at sixty a second. */
const FRAME = 16.7;

/** What the panel takes to be there with a thousand figures, and to answer a keystroke in its search. */
export async function benchPanel(reports: readonly ReportText[]): Promise<void> {
  title('the panel of a thousand figures, in a browser');
  const { analysis, text } = thousand(reports);
  const code = await bundled('panel-in-page.tsx', 'panelBench');
  const browser = await plainChromium();
  try {
    const summaries: number[] = [];
    const figures: number[] = [];
    const keys: number[] = [];
    const scrolls: { readonly frames: number; readonly long: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 420, height: 900 } });
      await page.addScriptTag({ content: code });
      const opened = await page.evaluate(([a, t]) => globalThis.panelBench.open(a, t), [analysis, text] as const);
      summaries.push(opened.summary);
      figures.push(opened.figures);
      keys.push(...(await page.evaluate(() => globalThis.panelBench.type())));
      scrolls.push(await page.evaluate(() => globalThis.panelBench.scroll()));
      await page.close();
    }
    say(`${analysis.facts.length} figures; a fresh page each of ${ROUNDS} rounds; ${keys.length} keystrokes`);
    print('from the data to the summary drawn, milliseconds at the median', median(summaries), { most: 200 }, 1);
    print('and to the table of figures after a press, milliseconds', median(figures), { most: 200 }, 1);
    print('a keystroke in the search, milliseconds at the median', median(keys), { most: FRAME }, 1);
    print(
      `tasks over 50 ms in ${scrolls[0]?.frames} frames of scrolling, at the median`,
      median(scrolls.map(({ long }) => long)),
      { most: 0 },
      0,
    );
  } finally {
    await browser.close();
  }
}

/** One report of a thousand figures: those of all reports at hand, one after the other. */
function thousand(reports: readonly ReportText[]): { readonly analysis: Analysis; readonly text: string } {
  let text = '';
  for (let index = 0; text.length < 400_000; index += 1) {
    text += `${reports[index % reports.length]?.text ?? ''}\n`;
    const analysis = analyze(text);
    if (analysis.facts.length < FACTS) continue;
    const facts = analysis.facts.slice(0, FACTS).map((fact) => ({ ...fact, report: 0 }));
    return { analysis: { ...analysis, reports: analysis.reports.slice(0, 1), facts }, text };
  }
  throw new Error('The reports at hand do not hold a thousand figures.');
}

declare global {
  var panelBench: typeof import('./panel-in-page.tsx');
}
