import type { GlossaryLink } from '../lib/page/glossary-links.ts';
import { Basket } from './basket/Basket.tsx';
import { keyOf } from './basket/excerpt.ts';
import type { BasketActions, BasketsShown } from './basket/model.ts';
import { PrintedBasket } from './basket/PrintedBasket.tsx';
import { FigureList } from './figures/FigureList.tsx';
import type { ListProps } from './list.ts';
import type { ReportView } from './model.ts';
import { Outline } from './Outline.tsx';
import { Summary } from './summary/Summary.tsx';
import { TermList } from './TermList.tsx';
import type { Reading } from './use-reading.ts';

/** What stands under the tab chosen. */
export function TabPanel({
  reading,
  glossaryLinks,
  currentSection,
  basket,
  ...list
}: ListProps & {
  readonly view: ReportView;
  readonly reading: Reading;
  /** The id of the section that the reader of the page has before them. */
  readonly currentSection: string | null;
  readonly glossaryLinks: readonly GlossaryLink[];
  readonly basket: BasketActions & BasketsShown;
}) {
  switch (reading.tab) {
    case 'summary':
      return (
        <>
          <Summary {...list} figures={reading.facts} onOnly={reading.showOnly} />
          <PrintedBasket excerpts={basket.own.excerpts} />
        </>
      );
    case 'facts':
    case 'targets':
      return <FigureList key={reading.tab} {...list} reading={reading} currentSection={currentSection} />;
    case 'terms':
      return <TermList {...list} entries={reading.entries} glossaryLinks={glossaryLinks} />;
    case 'basket':
      return <Basket {...basket} onShow={(key) => placeOf(key, list)} />;
    case 'outline':
      return (
        <Outline
          {...list}
          currentSection={currentSection}
          sections={reading.sections}
          onOnly={(section) => reading.showOnly('section', section)}
        />
      );
  }
}

/** The way to the figure of the report that an excerpt was made of; null where none has its words any more. */
function placeOf(key: string, { view, onShow }: ListProps & { readonly view: ReportView }): (() => void) | null {
  const row = [...view.facts, ...view.targets, ...view.outcomes].find((one) => keyOf(one, view) === key);
  return row === undefined ? null : () => onShow(row.id, row);
}
