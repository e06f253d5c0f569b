import type { Quotation } from './model.ts';

/** A sentence of the report with the figure it is quoted for. */
export function Quote({ quotation }: { readonly quotation: Quotation }) {
  return (
    <>
      {quotation.before}
      <b>{quotation.figure}</b>
      {quotation.after}
    </>
  );
}
