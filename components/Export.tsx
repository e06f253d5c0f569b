import { useState } from 'preact/hooks';
import { FORMS, type Form } from '../lib/export/export-file.ts';
import type { TaskScope } from '../lib/export/tasks.ts';
import { useT } from './i18n.ts';

/** Which rows are taken: all of the report, or what search and filters left. */
const ROWS = ['left', 'all'] as const;
export type ExportedRows = (typeof ROWS)[number];

/** The forms in which the report can be taken away, and whether the last one was saved. */
export function Export(props: {
  /** How many rows search and filters left; null where nothing is filtered. */
  readonly left: number | null;
  readonly all: number;
  /** Whether the page has tables that figures were read in. */
  readonly hasTables: boolean;
  /** Whether the report sets something to be done: a communiqué does not. */
  readonly hasTasks: boolean;
  readonly onPrint: () => void;
  /** Saves a file; whether that was possible. */
  readonly onExport: (form: Form, rows: ExportedRows, tasks: TaskScope) => Promise<boolean>;
}) {
  const t = useT();
  const [rows, setRows] = useState<ExportedRows>('left');
  const [tasks, setTasks] = useState<TaskScope>('actions');
  const [last, setLast] = useState<{ readonly form: Form; readonly done: boolean | null } | null>(null);
  const isSaving = (form: Form) => last?.form === form && last.done === null;
  const save = async (form: Form) => {
    if (isSaving(form)) return;
    setLast({ form, done: null });
    const done = await props.onExport(form, props.left === null ? 'all' : rows, tasks);
    setLast({ form, done });
  };
  const counts: Readonly<Record<ExportedRows, number>> = { left: props.left ?? 0, all: props.all };
  return (
    <section class="export" aria-label={t('export.title')}>
      {props.left !== null && (
        <fieldset class="which">
          <legend class="unseen">{t('export.rows')}</legend>
          {ROWS.map((one) => (
            <label key={one} class="radio">
              <input type="radio" name="rows" value={one} checked={rows === one} onChange={() => setRows(one)} />
              {t(`export.${one}`, { count: counts[one] })}
            </label>
          ))}
        </fieldset>
      )}
      <ul>
        {FORMS.filter((form) => (form !== 'tables' || props.hasTables) && (form !== 'tasks' || props.hasTasks)).map(
          (form) => (
            <li key={form}>
              {/* Not disabled: a button that is would lose the focus of who pressed it by a key. */}
              <button type="button" class="action" aria-disabled={isSaving(form)} onClick={() => void save(form)}>
                {t(`export.${form}`)}
              </button>
            </li>
          ),
        )}
        <li>
          <button type="button" class="action" onClick={props.onPrint}>
            {t('export.print')}
          </button>
        </li>
      </ul>
      {props.hasTasks && (
        <label class="radio">
          <input
            type="checkbox"
            name="tasks"
            checked={tasks === 'figures'}
            onChange={(event) => setTasks(event.currentTarget.checked ? 'figures' : 'actions')}
          />
          {t('export.figuresOnly')}
        </label>
      )}
      <p role="status">
        {last !== null &&
          last.done !== null &&
          t(last.done ? 'export.done' : 'export.failed', { form: t(`export.${last.form}`) })}
      </p>
    </section>
  );
}
