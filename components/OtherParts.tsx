import type { PagePart } from '../lib/page/parts.ts';
import { useT } from './i18n.ts';

/** Says that the page shows one part of a report, and leads to the others. */
export function OtherParts(props: { readonly parts: readonly PagePart[] }) {
  const t = useT();
  if (props.parts.length === 0) return null;
  return (
    <p class="banner" role="status">
      {t('state.parts')}
      {props.parts.map((part) => (
        <span key={part.href}>
          {' '}
          <a href={part.href} target="_blank" rel="noreferrer">
            {part.name}
          </a>
        </span>
      ))}
    </p>
  );
}
