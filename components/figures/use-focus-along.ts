import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { FigureRow } from './figure-row.ts';

/** Where the focus goes once a row is drawn: to its step button of this key, else to its head. */
interface Wanted {
  readonly id: string;
  readonly key: string | null;
}

/**
 * Steps to a row, and takes the focus along if it is in the list: the buttons of the row left are gone, and `j` goes on
 * from where the reader is now. The row may be drawn only after the list has scrolled to it.
 */
export function useFocusAlong(
  list: RefObject<HTMLElement | null>,
  onShow: (row: FigureRow) => void,
): (row: FigureRow) => void {
  const wanted = useRef<Wanted | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null || list.current === null) return;
    const { id, key } = wanted.current;
    const row = list.current.querySelector(`.row.open:is([data-fact-id="${id}"], [data-target-id="${id}"])`);
    const button = row?.querySelector<HTMLElement>(key === null ? '.row-head' : `[aria-keyshortcuts="${key}"]`);
    if (button === undefined || button === null) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  });
  return useCallback(
    (row) => {
      const focused = document.activeElement;
      if (focused !== null && list.current?.contains(focused))
        wanted.current = { id: row.id, key: focused.getAttribute('aria-keyshortcuts') };
      onShow(row);
    },
    [list, onShow],
  );
}
