import type { Fact } from '../../lib/model/schema.ts';
import { shownSlice } from '../../lib/text/readable.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';

/** One of the figures; pressed, it leads to its place in the page. */
export function Place(
  props: Pick<ListProps, 'highlighted' | 'onShow'> & { readonly view: ReportView; readonly fact: Fact },
) {
  const { fact, view } = props;
  return (
    <button
      type="button"
      class={`figure plain${props.highlighted.has(fact.id) ? ' highlighted' : ''}`}
      data-fact-id={fact.id}
      onClick={() => props.onShow(fact.id, fact)}
    >
      {shownSlice(view.text, fact)}
    </button>
  );
}
