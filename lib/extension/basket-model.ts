import * as z from 'zod/mini';

/**
 * A figure that a reader has set aside, as it stood when they did: its report may be read anew by a later version, whose
 * ids are others.
 */
const excerptForm = z.looseObject({
  key: z.string(),
  name: z.string(),
  /** With all that it needs to be understood: 增长5.6%. */
  figure: z.string(),
  /** Its number and unit as printed, for whoever computes with it; what an earlier version set aside has none. */
  number: z.optional(z.string()),
  unit: z.optional(z.string()),
  period: z.string(),
  status: z.enum(['actual', 'target']),
  sentence: z.string(),
  /** The address that opens the page at the sentence; empty where the page has none. */
  link: z.string(),
  /** The reader's own words; empty for none. */
  note: z.string(),
});
export type Excerpt = Readonly<z.infer<typeof excerptForm>>;

/** The basket of a report as a file carries it; `report` is its key: address and title. */
export const basketForm = z.object({ report: z.string().check(z.includes(' ')), excerpts: z.array(excerptForm) });

/** What is set aside of each report, in the reader's order; by the report's address and title. Version 1. */
export type Baskets = Readonly<Record<string, readonly Excerpt[]>>;

export const BASKETS_VERSION = 1;

/** Stored baskets; an excerpt that was damaged is left out, all others stay, with whatever a later version knows of them. */
export function completeBaskets(stored: unknown): Baskets {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([report, excerpts]: [string, unknown]) => {
      const read = (Array.isArray(excerpts) ? excerpts : []).flatMap((one: unknown) => {
        const excerpt = excerptForm.safeParse(one);
        return excerpt.success ? [excerpt.data] : [];
      });
      return read.length > 0 ? [[report, read]] : [];
    }),
  );
}

/**
 * The name under which the basket of a report is found: its own, or, where a later version reads the title of the same
 * page otherwise, that which no report of the page has any more.
 *
 * @param titles of all reports of the page
 */
export function basketKey(baskets: Baskets, address: string, title: string, titles: readonly string[]): string {
  const own = reportKey(address, title);
  if (own in baskets || address === '') return own;
  const taken = new Set(titles.map((one) => reportKey(address, one)));
  const page = reportKey(address, '');
  const left = Object.keys(baskets).filter((key) => key.startsWith(page) && !taken.has(key));
  const isFirst = titles.find((one) => !(reportKey(address, one) in baskets)) === title;
  return (isFirst ? left[0] : undefined) ?? own;
}

/** The name under which a report's basket is kept: several reports may stand at one address. */
export function reportKey(address: string, title: string): string {
  return `${pageOf(address)} ${title}`;
}

/** The address of a page, whatever part of it is shown. */
function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** What is set aside of one report, and of which. */
export interface ReportBasket {
  readonly key: string;
  /** The address of its page; empty where it has none. */
  readonly address: string;
  readonly title: string;
  readonly excerpts: readonly Excerpt[];
}

/** All baskets, each with what its key says of its report. */
export function reportBaskets(baskets: Baskets): ReportBasket[] {
  return Object.entries(baskets).map(([key, excerpts]) => {
    // No address holds a space; a title may.
    const end = key.indexOf(' ');
    return { key, address: key.slice(0, end), title: key.slice(end + 1), excerpts };
  });
}

/**
 * The baskets of a kept report, by one of its addresses and its title: several reports may stand at one address.
 *
 * @param all reports that are kept, this one among them
 */
export function basketsOf(
  baskets: readonly ReportBasket[],
  report: { readonly sources: readonly string[]; readonly title: string },
  all: readonly { readonly sources: readonly string[]; readonly title: string }[],
): ReportBasket[] {
  const pages = new Set(report.sources.map(pageOf));
  return baskets.filter(({ address, title }) => {
    if (!pages.has(address)) return false;
    // The panel names a report that calls itself 政府工作报告 and no more by the title of its page.
    const isAnothers = all.some(
      (other) => other.title === title && other.sources.some((one) => pageOf(one) === address),
    );
    return title === report.title || (address !== '' && !isAnothers);
  });
}

/** Own baskets with those of another machine: one's own order and notes stay, what is new comes behind. */
export function joinedBaskets(own: Baskets, others: Baskets): Baskets {
  const joined = Object.entries(others).map(([report, excerpts]) => {
    const theirs = new Map(excerpts.map((excerpt) => [excerpt.key, excerpt]));
    const mine = (own[report] ?? []).map((excerpt) =>
      excerpt.note === '' ? { ...excerpt, note: theirs.get(excerpt.key)?.note ?? '' } : excerpt,
    );
    const known = new Set(mine.map(({ key }) => key));
    return [report, [...mine, ...[...theirs.values()].filter(({ key }) => !known.has(key))]] as const;
  });
  return { ...own, ...Object.fromEntries(joined.filter(([, excerpts]) => excerpts.length > 0)) };
}

/** A figure by its own words, which every reading of the report gives it. */
export function excerptKey(name: string, printed: string, sentence: string): string {
  return [name, printed, sentence].join('\n');
}

/** The baskets with one excerpt put into a report's, or taken out if it is in there. */
export function toggledExcerpt(baskets: Baskets, report: string, excerpt: Excerpt): Baskets {
  const now = baskets[report] ?? [];
  const others = now.filter(({ key }) => key !== excerpt.key);
  return withBasket(baskets, report, others.length < now.length ? others : [...now, excerpt]);
}

/** The baskets with an excerpt one place further up (-1) or down (1). */
export function movedExcerpt(baskets: Baskets, report: string, key: string, by: -1 | 1): Baskets {
  const now = [...(baskets[report] ?? [])];
  const from = now.findIndex((excerpt) => excerpt.key === key);
  const [excerpt] = from < 0 ? [] : now.splice(from, 1);
  if (excerpt === undefined) return baskets;
  now.splice(Math.max(0, from + by), 0, excerpt);
  return withBasket(baskets, report, now);
}

/** The baskets with the reader's note on an excerpt. */
export function notedExcerpt(baskets: Baskets, report: string, key: string, note: string): Baskets {
  const now = baskets[report] ?? [];
  return withBasket(
    baskets,
    report,
    now.map((excerpt) => (excerpt.key === key ? { ...excerpt, note } : excerpt)),
  );
}

function withBasket(baskets: Baskets, report: string, excerpts: readonly Excerpt[]): Baskets {
  const { [report]: _, ...others } = baskets;
  return excerpts.length === 0 ? others : { ...others, [report]: excerpts };
}
