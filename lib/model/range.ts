import { z } from 'zod';

/** All offsets are UTF-16 units into the analysed text. */
export const offset = z.int().nonnegative();
export const range = z.object({ start: offset, end: offset });
/** A fact's, a section's, a term's own name within a result. */
export const id = z.string().min(1);
