import type { ComponentChildren } from 'preact';
import type { Fact, MainTarget, Target } from '../lib/analysis/schema.ts';
import { withoutPinyin } from '../lib/text/readable.ts';
import { boundSign, printedValue } from './figure.ts';
import { type HeadlineRow, headlineRows } from './headline.ts';
import { useSay } from './i18n.ts';
import type { ListProps } from './list.ts';
import { oneLine, type ReportView } from './model.ts';

/** What the first screen answers: the main targets in the report's own words, and the headline indicators. */
export function Summary({ view, lit, onShow }: ListProps & { readonly view: ReportView }) {
  const say = useSay();
  const rows = headlineRows(view);
  return (
    <>
      <section class="group">
        <h2>{say('summary.mainTargets')}</h2>
        {view.mainTargets.length === 0 && <p class="empty">{say('summary.noMainTargets')}</p>}
        {view.mainTargets.map((target) => (
          <MainTargetQuote key={target.start} target={target} {...{ view, onShow }} />
        ))}
      </section>
      <section class="group">
        <h2>{say('summary.headline')}</h2>
        {rows.length === 0 ? (
          <p class="empty">{say('summary.noHeadline')}</p>
        ) : (
          <table class="headline">
            <thead>
              <tr>
                <th scope="col">{say('column.indicator')}</th>
                <th scope="col">{say('column.result')}</th>
                <th scope="col">{say('column.growth')}</th>
                <th scope="col">{say('column.target')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Headline key={row.indicator} row={row} {...{ view, lit, onShow }} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

/** The sentence that sets the main targets, its figures in bold, each leading to its place. */
function MainTargetQuote(props: {
  readonly target: MainTarget;
  readonly view: ReportView;
  readonly onShow: ListProps['onShow'];
}) {
  const { target, view } = props;
  const say = useSay();
  const said = (start: number, end: number) => withoutPinyin(view.text, { start, end });
  const parts: ComponentChildren[] = [];
  let at = target.start;
  const figures = view.facts.filter((fact) => fact.start >= target.start && fact.end <= target.end);
  for (const fact of figures) {
    if (fact.start < at) continue;
    parts.push(said(at, fact.start), <b key={fact.id}>{said(fact.start, fact.end)}</b>);
    at = fact.end;
  }
  parts.push(said(at, target.end));
  return (
    <figure class="main-target">
      <blockquote>{parts}</blockquote>
      <button type="button" class="link" onClick={() => props.onShow(`main-${target.start}`, target)}>
        {say('summary.source')} <span aria-hidden="true">↗</span>
      </button>
    </figure>
  );
}

function Headline(props: {
  readonly row: HeadlineRow;
  readonly view: ReportView;
  readonly lit: ReadonlySet<string>;
  readonly onShow: ListProps['onShow'];
}) {
  const { row, view, lit, onShow } = props;
  const say = useSay();
  const cell = (fact: Fact | null, look: string) => {
    if (fact === null) return <span class="none">{say('value.none')}</span>;
    const value = printedValue(fact, view.text);
    return (
      <button
        type="button"
        class={`figure ${look}${lit.has(fact.id) ? ' lit' : ''}`}
        data-fact-id={fact.id}
        onClick={() => onShow(fact.id, fact)}
      >
        {boundSign(fact, say)}
        {value.number}
        <span class="unit">{value.unit}</span>
      </button>
    );
  };
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>{cell(row.level, 'plain')}</td>
      <td>{cell(row.growth, 'plain')}</td>
      <td>
        {row.target === null && row.worded !== null ? (
          <WordedTarget target={row.worded} onShow={onShow} />
        ) : (
          cell(row.target, 'target')
        )}
      </td>
    </tr>
  );
}

function WordedTarget({ target, onShow }: { readonly target: Target; readonly onShow: ListProps['onShow'] }) {
  return (
    <button
      type="button"
      class="figure target worded"
      data-target-id={target.id}
      onClick={() => onShow(target.id, target)}
    >
      {oneLine(target.text)}
    </button>
  );
}
