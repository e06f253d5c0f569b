import { FactList } from './FactList.tsx';
import type { ListProps } from './list.ts';
import type { ReportView } from './model.ts';
import { Outline } from './Outline.tsx';
import { Summary } from './Summary.tsx';
import type { Tab } from './Tabs.tsx';
import { TargetList } from './TargetList.tsx';
import { TermList } from './TermList.tsx';

/** What stands under the tab chosen. */
export function TabPanel({ tab, ...list }: ListProps & { readonly tab: Tab; readonly view: ReportView }) {
  switch (tab) {
    case 'summary':
      return <Summary {...list} />;
    case 'facts':
      return <FactList {...list} />;
    case 'targets':
      return <TargetList {...list} />;
    case 'terms':
      return <TermList {...list} />;
    case 'outline':
      return <Outline {...list} />;
  }
}
