import type { StatusWords } from '../figure.ts';

/** The chip of a row: status and period in two words; the status alone where the table has room for a column of periods. */
export function TableChip({ status: { look, words, bare } }: { readonly status: StatusWords }) {
  if (words === bare) return <span class={`chip ${look}`}>{words}</span>;
  return (
    <span class={`chip ${look}`}>
      <span class="dated">
        {/* The colour says it to those who see it; 预计 and 基数 say it to all. */}
        {words.includes(bare) || <span class="unseen">{bare} </span>}
        {words}
      </span>
      <span class="bare">{bare}</span>
    </span>
  );
}
