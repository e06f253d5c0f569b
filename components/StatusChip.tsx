import type { StatusWords } from './figure.ts';

/** Status and period of a figure in two words; results and targets differ in line as well as colour. */
export function StatusChip({ status }: { readonly status: StatusWords }) {
  return <span class={`chip ${status.look}`}>{status.words}</span>;
}
