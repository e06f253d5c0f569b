import type { ReportBasket } from '../../lib/extension/basket-model.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import { SentenceLink } from './SentenceLink.tsx';

/** What the reader set aside of a kept report; changed is it in the panel, beside its page. */
export function KeptExcerpts({ baskets }: { readonly baskets: readonly ReportBasket[] }) {
  const t = useT();
  const excerpts = baskets.flatMap(({ key, address, excerpts: own }) =>
    own.map((excerpt) => ({ ...excerpt, address, id: `${key}\n${excerpt.key}` })),
  );
  if (excerpts.length === 0) return null;
  return (
    <details class="kept-excerpts">
      <summary>
        {t('tab.basket')} <span class="count">{excerpts.length}</span>
      </summary>
      <ul>
        {excerpts.map(({ id, name, figure, sentence, address, note }) => (
          <li key={id}>
            <SentenceLink source={address} sentence={sentence}>
              <span lang={reportLanguage(sentence)}>
                {name} {figure}
              </span>
            </SentenceLink>
            {note !== '' && <p class="aside">{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
