import type { Fact } from '../../lib/model/schema.ts';
import { shownSlice } from '../../lib/text/readable.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';

/** One of the figures; pressed, it leads to its place in the page, where those beside it are lit too. */
export function Place(
  props: Pick<ListProps, 'highlighted' | 'onShow'> & {
    readonly view: ReportView;
    readonly fact: Fact;
    readonly beside: readonly Fact[];
  },
) {
  const { fact, view } = props;
  return (
    <button
      type="button"
      class={`figure plain${props.highlighted.has(fact.id) ? ' highlighted' : ''}`}
      data-fact-id={fact.id}
      onClick={() => props.onShow(fact.id, fact, props.beside)}
    >
      {shownSlice(view.text, fact)}
    </button>
  );
}
