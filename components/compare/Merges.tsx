import { useState } from 'preact/hooks';
import { indicatorById } from '../../lib/catalogue/catalogue.ts';
import type { Merge } from '../../lib/insight/merges.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import type { CompareActions } from './model.ts';

/** The names that the reader put under this indicator. */
export function Merges(props: {
  readonly indicator: string;
  readonly merges: readonly Merge[];
  readonly actions: CompareActions;
}) {
  const t = useT();
  const [name, setName] = useState('');
  const into = indicatorById(props.indicator)?.name;
  if (into === undefined) return null;
  return (
    <form
      class="merges"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') props.actions.onMerge({ name: name.trim(), into });
        setName('');
      }}
    >
      <label>
        {t('compare.mergeName')}{' '}
        <input
          type="text"
          lang={reportLanguage(name)}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit" class="link">
        {t('compare.merge')}
      </button>
      {props.merges
        .filter((merge) => merge.into === into)
        .map((merge) => (
          <span key={merge.name} class="chip" lang={reportLanguage(merge.name)}>
            {merge.name}
            <button
              type="button"
              class="link"
              aria-label={t('compare.unmerge', { name: merge.name })}
              onClick={() => props.actions.onUnmerge(merge.name)}
            >
              ×
            </button>
          </span>
        ))}
    </form>
  );
}
