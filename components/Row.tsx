import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One row of a list: a button that shows the place in the page, and what stands under it. */
export function Row(props: {
  /** The attribute that names the row for the page: `data-fact-id` and the like. */
  readonly mark: Readonly<Record<`data-${string}`, string>>;
  readonly highlighted: boolean;
  readonly open: boolean;
  readonly onShow: () => void;
  readonly onClose: () => void;
  readonly head: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (props.highlighted) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [props.highlighted]);
  const state = `${props.highlighted ? ' highlighted' : ''}${props.open ? ' open' : ''}`;
  return (
    <li ref={element} class={`row${state}`} {...props.mark}>
      <button
        type="button"
        class="row-head"
        aria-current={props.open}
        aria-keyshortcuts={props.open ? 'Escape' : undefined}
        onClick={props.open ? props.onClose : props.onShow}
      >
        {props.head}
      </button>
      {props.children}
    </li>
  );
}
