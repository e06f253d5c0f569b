import type { Span } from '../lib/text/span.ts';

/** What every list of the panel takes. */
export interface ListProps {
  /** The ids of what is under the pointer in the page. */
  readonly highlighted: ReadonlySet<string>;
  /** The id of the row chosen last. */
  readonly open: string | null;
  /** Shows a place in the page, others lit with it; its row is the one chosen. */
  readonly onShow: (id: string, place: Span, also?: readonly Span[]) => void;
  /** Closes the row chosen. */
  readonly onClose: () => void;
  /** Copies one row as a table of its own; whether that was possible. */
  readonly onCopyRow?: ((id: string) => Promise<boolean>) | undefined;
  /** Shows an entry's card in the page at one of its places. */
  readonly onExplain?: ((id: string, place: Span) => void) | undefined;
}
