import { linkTo, type Source } from '../../lib/export/citation.ts';
import { figureCells } from '../../lib/export/figure-cells.ts';
import { showFigure } from '../../lib/export/shown-figure.ts';
import { type Excerpt, excerptKey, type ReportBasket } from '../../lib/extension/basket-model.ts';
import type { Language } from '../../lib/extension/i18n.ts';
import type { Fact, Target } from '../../lib/model/schema.ts';
import { readableSlice } from '../../lib/text/readable.ts';
import type { ReportView } from '../model.ts';

/** What is kept of a figure or an aim that is set aside. */
export function excerptOf(row: Fact | Target, view: ReportView, language: Language): Excerpt {
  const source = sourceOf(view);
  const isFact = 'sentence' in row;
  const shown = isFact ? showFigure(row, view.text, language) : null;
  return {
    key: keyOf(row, view),
    name: view.spell(row.name),
    figure: shown?.worded ?? readableSlice(view.text, row),
    ...(isFact && shown !== null ? figureCells(row, shown) : {}),
    period: row.period ?? '',
    status: isFact ? row.status : view.outcomes.some(({ id }) => id === row.id) ? 'actual' : 'target',
    sentence: readableSlice(view.text, isFact ? row.sentence : row),
    link: view.address === '' ? '' : linkTo(source, row),
    note: '',
  };
}

/** What a citation of a view names. */
export function sourceOf({ title, report, text, address, pages }: ReportView): Source {
  return { title, spokenOn: report?.spokenOn ?? null, text, address, pages };
}

/** The key of a row's excerpt, whether it is set aside or not. */
export function keyOf(row: Fact | Target, view: ReportView): string {
  return excerptKey(
    row.name,
    readableSlice(view.text, row),
    readableSlice(view.text, 'sentence' in row ? row.sentence : row),
  );
}

/** What is set aside as text: each in quotes with its report and note. */
export function citedTogether(baskets: readonly ReportBasket[]): string {
  return baskets
    .flatMap(({ title, excerpts }) =>
      excerpts.map(({ name, figure, sentence, link, note }) =>
        [`${name} ${figure}`, `“${sentence}”——${[title, link].filter((part) => part !== '').join('，')}`, note]
          .filter((line) => line !== '')
          .join('\n'),
      ),
    )
    .join('\n\n');
}
