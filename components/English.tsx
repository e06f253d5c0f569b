import names from '../assets/indicator-names-en.json' with { type: 'json' };
import type { Fact } from '../lib/model/schema.ts';
import { englishScale } from '../lib/quantity/english-scale.ts';
import { useT } from './i18n.ts';

const NAMES: Readonly<Record<string, string>> = names;

/** The catalogue's English name of an indicator, for those who read the panel in English; beside the report's words. */
export function EnglishName({ indicator }: { readonly indicator: string | null }) {
  const t = useT();
  const name = indicator === null || t.language !== 'en' ? undefined : NAMES[indicator];
  if (name === undefined) return null;
  return (
    <>
      {' '}
      <span class="aside english" lang="en">
        {name}
      </span>
    </>
  );
}

/** A great value as English says it, beside the printed one: ¥6.47 trillion. */
export function EnglishValue({ fact }: { readonly fact: Fact }) {
  const t = useT();
  if (t.language !== 'en' || typeof fact.value !== 'number' || fact.kind === 'rank') return null;
  const words = englishScale(fact.value, fact.unit);
  return words === null ? null : (
    <span class="aside english" lang="en">
      {' '}
      {words}
    </span>
  );
}
