import type { GlossaryLink } from '../lib/page/glossary-links.ts';
import { useT } from './i18n.ts';

/** Where the glossary stands, when it does not stand on this page: the page's own links that lead there. */
export function GlossaryElsewhere({ links }: { readonly links: readonly GlossaryLink[] }) {
  const t = useT();
  const [first] = links;
  if (first === undefined) return null;
  return (
    <div class="empty">
      <p>{t(first.kind === 'glossary' ? 'terms.elsewhere' : 'terms.lastPart')}</p>
      <ul class="attachments">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} target="_blank" rel="noreferrer">
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
