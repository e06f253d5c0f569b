import { showFigure } from '../../lib/export/shown-figure.ts';
import type { Fact, Target } from '../../lib/model/schema.ts';
import { Figure } from '../Figure.tsx';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import { qualitativeWords, type ReportView } from '../model.ts';

/** A figure, a target in the words of a report (增长5.5%左右), which leads to its place in the page. */
export function FigureButton(props: {
  readonly fact: Fact;
  readonly look: 'plain' | 'target' | 'aside';
  readonly view: ReportView;
  readonly highlighted: ReadonlySet<string>;
  readonly onShow: ListProps['onShow'];
}) {
  const { fact, view } = props;
  const t = useT();
  return (
    <button
      type="button"
      class={`figure ${props.look}${props.highlighted.has(fact.id) ? ' highlighted' : ''}`}
      data-fact-id={fact.id}
      lang={view.language}
      onClick={() => props.onShow(fact.id, fact)}
    >
      {props.look === 'target' ? (
        showFigure(fact, view.text, t.language).worded
      ) : (
        <Figure fact={fact} text={view.text} />
      )}
    </button>
  );
}

/** An aim in words, which leads to its place in the page. */
export function WordedButton(props: { readonly target: Target; readonly onShow: ListProps['onShow'] }) {
  const { target } = props;
  return (
    <button
      type="button"
      class="figure target worded"
      data-target-id={target.id}
      onClick={() => props.onShow(target.id, target)}
    >
      {qualitativeWords(target)}
    </button>
  );
}
