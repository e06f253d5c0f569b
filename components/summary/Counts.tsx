import { Chip } from '../figures/FilterBar.tsx';
import type { Facet } from '../figures/figure-filter.ts';
import { type FigureRow, GROUPS, KINDS } from '../figures/figure-row.ts';
import { useT } from '../i18n.ts';

/** How many figures there are of each kind and group; each count leads to its own. */
export function Counts(props: {
  readonly rows: readonly FigureRow[];
  readonly onOnly: (facet: Facet, value: string) => void;
}) {
  const { rows, onOnly } = props;
  const t = useT();
  if (rows.length === 0) return null;
  const chips = (facet: Facet, values: readonly { readonly value: string; readonly words: string }[]) =>
    values.flatMap(({ value, words }) => {
      const count = rows.filter((row) => row[facet] === value).length;
      if (count === 0) return [];
      return <Chip key={value} words={words} count={count} onPress={() => onOnly(facet, value)} />;
    });
  return (
    <section class="group">
      <h2>{t('summary.counts')}</h2>
      <div class="chips padded">
        {chips(
          'kind',
          KINDS.map((value) => ({ value, words: t(`filter.${value}`) })),
        )}
        {chips(
          'group',
          GROUPS.map((value) => ({ value, words: t(`group.${value}`) })),
        )}
      </div>
    </section>
  );
}
