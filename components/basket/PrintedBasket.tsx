import type { Excerpt } from '../../lib/extension/basket-model.ts';
import { useT } from '../i18n.ts';

/** What is set aside, below the summary on paper; on the screen it has a tab of its own. */
export function PrintedBasket({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  const t = useT();
  if (excerpts.length === 0) return null;
  return (
    <section class="group on-paper">
      <h2>{t('tab.basket')}</h2>
      <ol>
        {excerpts.map(({ key, name, figure, sentence, note }) => (
          <li key={key}>
            <b>
              {name} {figure}
            </b>
            <p>{sentence}</p>
            {note !== '' && <p class="note">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
