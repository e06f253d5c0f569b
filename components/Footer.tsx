import { useState } from 'preact/hooks';
import type { Settings, Switch } from '../lib/extension/settings-model.ts';
import { UNCLEAR_BELOW } from '../lib/page/marks.ts';
import { useSay } from './i18n.ts';
import type { ReportView } from './model.ts';
import { Switches } from './Switches.tsx';
import { type OnTake, TakeAway } from './TakeAway.tsx';

/** The counts of a report; behind a button each, the files it can be taken away in and the switches of the marks. */
export function Footer(props: {
  readonly view: ReportView;
  readonly settings: Settings;
  readonly host: string;
  /** Another report explains terms of this page. */
  readonly elsewhere: boolean;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (on: boolean) => void;
  readonly onTake: OnTake;
}) {
  const say = useSay();
  const [open, setOpen] = useState<'take' | 'marks' | null>(null);
  const isUnclear = (fact: ReportView['facts'][number]) => fact.damaged || fact.confidence < UNCLEAR_BELOW;
  const unclear = props.view.facts.filter(isUnclear).length;
  const clear = props.view.facts.filter((fact) => !isUnclear(fact));
  return (
    <footer class="foot">
      {open === 'take' && <TakeAway onTake={props.onTake} />}
      {open === 'marks' && <Switches {...props} />}
      <div class="bar">
        <span>{say('count.actual', { count: clear.filter((fact) => fact.status === 'actual').length })}</span>
        <span>{say('count.target', { count: clear.filter((fact) => fact.status === 'target').length })}</span>
        {unclear > 0 && <span>{say('count.unclear', { count: unclear })}</span>}
        <span class="drawers">
          <Drawer title={say('take.title')} open={open === 'take'} onOpen={(on) => setOpen(on ? 'take' : null)} />
          <Drawer title={say('marks.title')} open={open === 'marks'} onOpen={(on) => setOpen(on ? 'marks' : null)} />
        </span>
      </div>
    </footer>
  );
}

function Drawer(props: { readonly title: string; readonly open: boolean; readonly onOpen: (on: boolean) => void }) {
  return (
    <button type="button" aria-expanded={props.open} onClick={() => props.onOpen(!props.open)}>
      {props.title} <span aria-hidden="true">{props.open ? '⌄' : '⌃'}</span>
    </button>
  );
}
