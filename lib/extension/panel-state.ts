import type { PageState } from './messages.ts';

/** What the panel shows: the state of a page, or why there is none. */
export type PanelState =
  | PageState
  | { readonly phase: 'connecting' }
  /** The browser lets the extension in once its button is pressed. */
  | { readonly phase: 'needs-button' }
  /** No button helps: a page of the browser's own, or one that it keeps closed (a file, data:, view-source:). */
  | { readonly phase: 'unreadable'; readonly why: 'browser-page' | 'refused' };
