import { useState } from 'preact/hooks';
import type { Settings, Switch } from '../lib/extension/settings-model.ts';
import { UNCLEAR_BELOW } from '../lib/page/marks.ts';
import { useSay } from './i18n.ts';
import type { ReportView } from './model.ts';
import { Switches } from './Switches.tsx';

/** The counts of a report, and the switches of the marks behind one button. */
export function Footer(props: {
  readonly view: ReportView;
  readonly settings: Settings;
  readonly host: string;
  /** Another report explains terms of this page. */
  readonly elsewhere: boolean;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (on: boolean) => void;
}) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const isUnclear = (fact: ReportView['facts'][number]) => fact.damaged || fact.confidence < UNCLEAR_BELOW;
  const unclear = props.view.facts.filter(isUnclear).length;
  const clear = props.view.facts.filter((fact) => !isUnclear(fact));
  return (
    <footer class="foot">
      {open && <Switches {...props} />}
      <div class="bar">
        <span>{say('count.actual', { count: clear.filter((fact) => fact.status === 'actual').length })}</span>
        <span>{say('count.target', { count: clear.filter((fact) => fact.status === 'target').length })}</span>
        {unclear > 0 && <span>{say('count.unclear', { count: unclear })}</span>}
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('marks.title')} <span aria-hidden="true">{open ? '⌄' : '⌃'}</span>
        </button>
      </div>
    </footer>
  );
}
