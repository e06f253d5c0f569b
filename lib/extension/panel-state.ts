import type { PageState } from './messages.ts';

/** What the panel shows: the state of a page, or why there is none. */
export type PanelState = PageState | { readonly phase: 'connecting' } | { readonly phase: 'needs-button' };
