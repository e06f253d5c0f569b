import { useCallback, useEffect, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { FACETS, NO_FILTER } from './figures/figure-filter.ts';
import { ARRANGEMENTS } from './figures/figure-list.ts';
import { SORTS } from './figures/figure-order.ts';
import { TABS } from './Tabs.tsx';

/** How a page was read when its panel was closed or the page loaded anew. */
const keptForm = z.object({
  /** Which of the page's reports. */
  report: z.int().check(z.nonnegative()),
  tab: z.enum(TABS),
  query: z.string(),
  filter: z.record(z.enum(FACETS), z.array(z.string())),
  sorting: z.nullable(z.object({ by: z.enum(SORTS), descending: z.boolean() })),
  arrangement: z.enum(ARRANGEMENTS),
  /** Whether growths that repeat the change of an amount have rows of their own. */
  growths: z.boolean(),
});
export type KeptReading = Readonly<z.infer<typeof keptForm>>;

/** A page that nobody has read yet. */
export const FIRST_READING: KeptReading = {
  report: 0,
  tab: 'summary',
  query: '',
  filter: NO_FILTER,
  sorting: null,
  arrangement: 'section',
  growths: false,
};

/** Where readings are kept while the browser runs: by the address of their page. */
export interface ReadingMemory {
  readonly load: (address: string) => unknown;
  readonly keep: (address: string, reading: KeptReading) => void;
}

/** The reading of a page, and the way to change it: what it was when the page was last shown, kept with each change. */
export function useKeptReading(
  memory: ReadingMemory,
  address: string,
): readonly [KeptReading, (change: Partial<KeptReading>) => void] {
  const [reading, setReading] = useState(() => keptForm.safeParse(memory.load(address)).data ?? FIRST_READING);
  useEffect(() => {
    if (reading !== FIRST_READING) memory.keep(address, reading);
  }, [memory, address, reading]);
  const change = useCallback((part: Partial<KeptReading>) => setReading((now) => ({ ...now, ...part })), []);
  return [reading, change];
}
