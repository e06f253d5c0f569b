import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/**
 * A list with no more lines stands in the document whole, as most reports' do: there the browser's own search and a
 * screen reader's list of rows find all of it.
 */
const WHOLE = 600;
/** Lines kept ready above and below those in sight, and while somebody types. */
const SPARE = 8;
const SPARE_TYPING = 1;
/** So long nothing is typed before a list is drawn whole. */
const SETTLED_MS = 150;

/** A line in sight, or near it: its number in the list, and how far down it stands. */
export interface VirtualLine {
  readonly key: string;
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a drawn line stands, and what measures it once it is there. */
export interface LinePlace {
  readonly index: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** The attributes of a drawn line: the heads of the table are its first row. */
export function placed({ index, top, measure }: LinePlace) {
  return {
    'aria-rowindex': index + 2,
    'data-index': index,
    style: { transform: `translateY(${top}px)` },
    ref: measure,
  };
}

/** A list of which only the lines in sight, and some around them, are in the document. */
export interface VirtualList {
  readonly height: number;
  readonly lines: readonly VirtualLine[];
  readonly measure: LinePlace['measure'];
  /** Brings a line into sight, if it is not. */
  readonly reveal: (index: number) => void;
}

/** Draws of a list what its scrolling box shows; `head` is the height of what stays at the top of the box. */
export function useVirtualList<Scroller extends HTMLElement>(
  scroller: RefObject<Scroller | null>,
  list: {
    readonly count: number;
    /** The words typed to choose the lines. */
    readonly typed: string;
    readonly head: number;
    /** So many lines are drawn whole, 600 where nothing is said. */
    readonly whole?: number;
    readonly keyOf: (index: number) => string;
    readonly heightOf: (index: number) => number;
  },
): VirtualList {
  const isSettled = useSettled(list.typed);
  const isWhole = isSettled && list.count <= (list.whole ?? WHOLE);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const options = {
    count: list.count,
    getItemKey: list.keyOf,
    estimateSize: list.heightOf,
    overscan: isWhole ? list.count : isSettled ? SPARE : SPARE_TYPING,
    scrollMargin: list.head,
    scrollPaddingStart: list.head,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Scroller, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    height: virtualizer.getTotalSize(),
    lines: virtualizer.getVirtualItems().map(({ index, key, start, end }) => ({
      key: String(key),
      index,
      top: start - list.head,
      bottom: end - list.head,
    })),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/**
 * Whether nothing was typed for a moment. While somebody types, the list is drawn in sight at once, and whole a moment
 * later. One that changes by itself, as when the segmenter's words come in, is never drawn in part.
 */
function useSettled(typed: string): boolean {
  const [settled, settle] = useState(typed);
  useEffect(() => {
    if (settled === typed) return;
    const timer = setTimeout(() => settle(typed), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed, settled]);
  return settled === typed;
}
