/** Why the library does not work: `full` no room left · `closed` no database here, as in private windows · `broken`. */
export type LibraryTrouble = 'full' | 'closed' | 'broken';

/** What an error of the database means to the reader. */
export function troubleOf(error: unknown): LibraryTrouble {
  const names = namesOf(error);
  if (names.some((name) => name === 'QuotaExceededError')) return 'full';
  return names.some((name) => CLOSED.has(name)) ? 'closed' : 'broken';
}

const CLOSED: ReadonlySet<string> = new Set([
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
  'MissingApiError',
]);

/** The names of an error and of those inside it: a transaction is aborted, because there was no room. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error, deep = 0; at instanceof Object && deep < 5; deep += 1) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    at = 'inner' in at ? at.inner : 'cause' in at ? at.cause : null;
  }
  return names;
}
