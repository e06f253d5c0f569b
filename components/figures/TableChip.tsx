import type { StatusWords } from '../figure.ts';

/** The chip of a row: status and period in two words; the status alone where the table has room for a column of periods. */
export function TableChip({ status: { look, words, bare } }: { readonly status: StatusWords }) {
  if (words === bare) return <span class={`chip ${look}`}>{words}</span>;
  return (
    <span class={`chip ${look}`}>
      <span class="dated">{words}</span>
      <span class="bare">{bare}</span>
    </span>
  );
}
