import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { analyze } from '../../lib/analysis/analyze.ts';
import { markupLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';
import { print, ratio, title } from './measure.ts';

/** What a page costs beside the analysis of its text. Painting needs a browser and is measured there. */
export function benchPage(): void {
  title('page');
  const html = readFileSync(join(import.meta.dirname, '../../assets/sample-report.html'), 'utf8');
  const { document } = parseHTML(html);
  const page = readPage(document, markupLook());
  if (page === null) throw new Error('The sample report could not be read.');
  const walk = () => readPage(document, markupLook())?.text.length;
  print(
    'reading a page into text, against the analysis of the text',
    ratio(walk, () => analyze(page.text)),
  );
}
