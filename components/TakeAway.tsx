import { useState } from 'preact/hooks';
import { FORMS, type Form } from '../lib/export/take-away.ts';
import type { TaskScope } from '../lib/export/tasks.ts';
import { useSay } from './i18n.ts';

/** Which rows are taken: all of the report, or what search and filters left. */
const ROWS = ['left', 'all'] as const;
export type TakenRows = (typeof ROWS)[number];

/** The forms in which the report can be taken away, and whether the last one was saved. */
export function TakeAway(props: {
  /** How many rows search and filters left; null where nothing is filtered. */
  readonly left: number | null;
  readonly all: number;
  readonly onPrint: () => void;
  /** Saves a file; whether that was possible. */
  readonly onTake: (form: Form, rows: TakenRows, tasks: TaskScope) => Promise<boolean>;
}) {
  const say = useSay();
  const [rows, setRows] = useState<TakenRows>('left');
  const [tasks, setTasks] = useState<TaskScope>('actions');
  const [last, setLast] = useState<{ readonly form: Form; readonly done: boolean | null } | null>(null);
  const take = async (form: Form) => {
    setLast({ form, done: null });
    const done = await props.onTake(form, props.left === null ? 'all' : rows, tasks);
    setLast({ form, done });
  };
  const counts: Readonly<Record<TakenRows, number>> = { left: props.left ?? 0, all: props.all };
  return (
    <section class="take" aria-label={say('take.title')}>
      {props.left !== null && (
        <fieldset class="which">
          <legend class="unseen">{say('take.rows')}</legend>
          {ROWS.map((one) => (
            <label key={one} class="radio">
              <input type="radio" name="rows" value={one} checked={rows === one} onChange={() => setRows(one)} />
              {say(`take.${one}`, { count: counts[one] })}
            </label>
          ))}
        </fieldset>
      )}
      <ul>
        {FORMS.map((form) => (
          <li key={form}>
            <button
              type="button"
              class="deed"
              disabled={last?.form === form && last.done === null}
              onClick={() => void take(form)}
            >
              {say(`take.${form}`)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="deed" onClick={props.onPrint}>
            {say('take.print')}
          </button>
        </li>
      </ul>
      <label class="radio">
        <input
          type="checkbox"
          name="tasks"
          checked={tasks === 'figures'}
          onChange={(event) => setTasks(event.currentTarget.checked ? 'figures' : 'actions')}
        />
        {say('take.figuresOnly')}
      </label>
      <p role="status">
        {last !== null &&
          last.done !== null &&
          say(last.done ? 'take.done' : 'take.failed', { form: say(`take.${last.form}`) })}
      </p>
    </section>
  );
}
