import * as z from 'zod/mini';

// Forms that several messages are made of.

/** A place in a text, or a count. */
export const offset = z.int().check(z.nonnegative());
/** A stretch of a text. */
export const span = { start: offset, end: offset };
const cell = z.object({
  ...span,
  row: offset,
  column: offset,
  rowSpan: offset,
  columnSpan: offset,
  header: z.boolean(),
  indent: z.optional(z.number()),
});
/** A table by its places in the text. */
export const table = z.object({ ...span, cells: z.array(cell) });
