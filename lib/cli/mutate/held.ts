import { appendFileSync } from 'node:fs';
import { afterAll, expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The condition that is held and at what; −1 for none. */
    held: { readonly condition: number; readonly at: boolean };
    /** Where the conditions met are noted; empty for not at all. */
    notes: string;
  }
}

const { condition, at } = inject('held');
const notes = inject('notes');
/** A condition that is held may keep a loop from ending: after this the run counts as noticed. */
const deadline = Date.now() + 30_000;
const met = new Set<number>();
let asked = 0;

Object.assign(globalThis, {
  __held(number: number): boolean | undefined {
    if (notes !== '') met.add(number);
    asked += 1;
    if ((asked & 0xffff) === 0 && Date.now() > deadline)
      throw new Error('A held condition keeps the test from ending.');
    return number === condition ? at : undefined;
  },
});

if (notes !== '') {
  afterAll(() => {
    appendFileSync(notes, `${JSON.stringify({ file: expect.getState().testPath, met: [...met] })}\n`);
  });
}
