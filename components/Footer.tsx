import { useState } from 'preact/hooks';
import type { Form } from '../lib/export/export-file.ts';
import type { TaskScope } from '../lib/export/tasks.ts';
import type { Settings, Switch } from '../lib/extension/settings-model.ts';
import { Copy } from './Copy.tsx';
import { Export } from './Export.tsx';
import { STATUSES } from './figures/figure-row.ts';
import { useT } from './i18n.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { Switches } from './Switches.tsx';
import { isNarrowed, type Reading } from './use-reading.ts';

/** The counts of a report, each leading to its figures; behind a button each, its files and the switches of the marks. */
export function Footer(props: {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly host: string;
  /** Another report explains terms of this page. */
  readonly elsewhere: boolean;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (on: boolean) => void;
  readonly onSettings: () => void;
  readonly onPrint: () => void;
  /** Copies the rows of these ids as a table, in this order. */
  readonly hasTables: boolean;
  readonly hasTasks: boolean;
  readonly onCopyTable: (ids: readonly string[]) => Promise<boolean>;
  /** Saves the rows of these ids, or all where that is null. */
  readonly onExport: (form: Form, rows: ReadonlySet<string> | null, tasks: TaskScope) => Promise<boolean>;
}) {
  const { reading } = props;
  const t = useT();
  const [open, setOpen] = useState<'export' | 'marks' | null>(null);
  const isFigures = reading.tab === 'facts' || reading.tab === 'targets';
  const left = isFigures && isNarrowed(reading) ? reading.figures.table.rows : null;
  return (
    <footer class="foot">
      {open === 'export' && (
        <Export
          left={left?.length ?? null}
          all={reading.total}
          hasTables={props.hasTables}
          hasTasks={props.hasTasks}
          onPrint={() => {
            // What is printed is the summary, whatever list is shown.
            reading.turnTo('summary');
            afterDrawn(props.onPrint);
          }}
          onExport={(form, which, tasks) =>
            props.onExport(form, which === 'left' && left !== null ? new Set(left.map((row) => row.id)) : null, tasks)
          }
        />
      )}
      {open === 'marks' && <Switches {...props} />}
      <div class="bar">
        {/* What a search leaves is told beside its field. */}
        <span class="left" role={reading.query.trim() === '' ? 'status' : undefined}>
          {left !== null && `${left.length} / ${reading.figures.all.length}`}
        </span>
        {left === null ? (
          <Counts reading={reading} />
        ) : (
          <button type="button" class="link" onClick={reading.clear}>
            {t('filter.clear')}
          </button>
        )}
        <span class="drawers">
          {isFigures && reading.figures.table.rows.length > 0 && (
            <Copy says="copy.table" onCopy={() => props.onCopyTable(shownIds(reading))} />
          )}
          <Drawer
            title={t(left === null ? 'export.title' : 'export.titleLeft')}
            open={open === 'export'}
            onOpen={(on) => setOpen(on ? 'export' : null)}
          />
          <Drawer title={t('marks.title')} open={open === 'marks'} onOpen={(on) => setOpen(on ? 'marks' : null)} />
          <KeyHelp onSettings={props.onSettings} />
        </span>
      </div>
    </footer>
  );
}

/** Calls once what has changed is drawn. */
function afterDrawn(call: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(call));
}

/** The rows of the table in the order in which they are shown. */
function shownIds({ figures }: Reading): string[] {
  return figures.items.flatMap((item) => (item.is === 'figure' ? [item.row.id] : []));
}

/** How many figures are results, targets, unclear; each count shows its own alone. */
function Counts({ reading }: { readonly reading: Reading }) {
  const t = useT();
  return STATUSES.map((status) => {
    const count = reading.statuses[status];
    if (count === 0) return null;
    return (
      <button key={status} type="button" onClick={() => reading.showOnly('status', status)}>
        {t(`count.${status}`, { count })}
      </button>
    );
  });
}

function Drawer(props: { readonly title: string; readonly open: boolean; readonly onOpen: (on: boolean) => void }) {
  return (
    <button type="button" aria-expanded={props.open} onClick={() => props.onOpen(!props.open)}>
      {props.title} <span aria-hidden="true">{props.open ? '⌄' : '⌃'}</span>
    </button>
  );
}
