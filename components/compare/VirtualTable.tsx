import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useVirtualList } from '../use-virtual-list.ts';

/** A longer table is drawn in sight only. */
const WHOLE = 100;

/** What a drawn row has to carry: its number for screen readers and for what measures it. */
export interface RowPlace {
  readonly 'aria-rowindex': number;
  readonly 'data-index': number;
  readonly ref: (element: HTMLElement | null) => void;
}

/**
 * A table in a box of its own that scrolls, of which only the rows in sight, and some around them, are in the document: a
 * library has reports of two thousand places.
 */
export function VirtualTable<Row>(props: {
  readonly class: string;
  readonly caption: string;
  /** The cells of the head's one row. */
  readonly head: ComponentChildren;
  /** The height of the head, and of a row that has not been measured. */
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row, place: RowPlace) => ComponentChildren;
}) {
  const { rows, keyOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualList(scroller, {
    count: rows.length,
    typed: '',
    head: props.headHeight,
    whole: WHOLE,
    keyOf: (index) => {
      const row = rows[index];
      return row === undefined ? String(index) : keyOf(row);
    },
    heightOf: () => props.rowHeight,
  });
  const [first] = list.lines;
  const last = list.lines.at(-1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled with the keys
    <section class="scroll" ref={scroller} tabIndex={0} aria-label={props.caption}>
      <table class={props.class} aria-rowcount={rows.length + 1}>
        <caption class="unseen">{props.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>{props.head}</tr>
        </thead>
        <tbody>
          <Gap height={first?.top ?? 0} />
          {list.lines.map(({ index }) => {
            const row = rows[index];
            return row === undefined
              ? null
              : props.draw(row, { 'aria-rowindex': index + 2, 'data-index': index, ref: list.measure });
          })}
          <Gap height={last === undefined ? 0 : list.height - last.bottom} />
        </tbody>
      </table>
    </section>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : (
    <tr class="gap">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}
