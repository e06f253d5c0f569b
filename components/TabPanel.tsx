import type { GlossaryLink } from '../lib/page/glossary-links.ts';
import { FactList } from './FactList.tsx';
import type { ListProps } from './list.ts';
import type { ReportView } from './model.ts';
import { Outline } from './Outline.tsx';
import { Summary } from './Summary.tsx';
import type { Tab } from './Tabs.tsx';
import { TargetList } from './TargetList.tsx';
import { TermList } from './TermList.tsx';

/** What stands under the tab chosen. */
export function TabPanel({
  tab,
  glossaryLinks,
  ...list
}: ListProps & { readonly tab: Tab; readonly view: ReportView; readonly glossaryLinks: readonly GlossaryLink[] }) {
  switch (tab) {
    case 'summary':
      return <Summary {...list} />;
    case 'facts':
      return <FactList {...list} />;
    case 'targets':
      return <TargetList {...list} />;
    case 'terms':
      return <TermList {...list} glossaryLinks={glossaryLinks} />;
    case 'outline':
      return <Outline {...list} />;
  }
}
