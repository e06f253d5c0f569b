import type { GlossaryLink } from '../lib/page/glossary-links.ts';
import { FigureList } from './figures/FigureList.tsx';
import type { ListProps } from './list.ts';
import type { ReportView } from './model.ts';
import { Outline } from './Outline.tsx';
import { Summary } from './summary/Summary.tsx';
import { TermList } from './TermList.tsx';
import type { Reading } from './use-reading.ts';

/** What stands under the tab chosen. */
export function TabPanel({
  reading,
  glossaryLinks,
  here,
  ...list
}: ListProps & {
  readonly view: ReportView;
  readonly reading: Reading;
  /** The id of the section that the reader of the page has before them. */
  readonly here: string | null;
  readonly glossaryLinks: readonly GlossaryLink[];
}) {
  switch (reading.tab) {
    case 'summary':
      return <Summary {...list} onOnly={reading.showOnly} />;
    case 'facts':
    case 'targets':
      return <FigureList key={reading.tab} {...list} reading={reading} here={here} />;
    case 'terms':
      return <TermList {...list} entries={reading.entries} glossaryLinks={glossaryLinks} />;
    case 'outline':
      return <Outline {...list} here={here} />;
  }
}
