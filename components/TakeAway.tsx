import { useState } from 'preact/hooks';
import { FORMS, type Form } from '../lib/export/take-away.ts';
import { useSay } from './i18n.ts';

/** Hands a report over in one of its forms; whether that was possible. */
export type OnTake = (form: Form) => Promise<boolean>;

/** The forms in which the report can be taken away, and whether the last one was saved. */
export function TakeAway({ onTake }: { readonly onTake: OnTake }) {
  const say = useSay();
  const [last, setLast] = useState<{ readonly form: Form; readonly done: boolean | null } | null>(null);
  const take = async (form: Form) => {
    setLast({ form, done: null });
    const done = await onTake(form);
    setLast({ form, done });
  };
  return (
    <section class="take" aria-label={say('take.title')}>
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
      </ul>
      <p role="status">
        {last !== null &&
          last.done !== null &&
          say(last.done ? 'take.done' : 'take.failed', { form: say(`take.${last.form}`) })}
      </p>
    </section>
  );
}
