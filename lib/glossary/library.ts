/** An entry that another report explains; the reader keeps such reports. */
export interface LibraryEntry {
  readonly term: string;
  readonly text: string;
  /** The title of the report it stands in. */
  readonly source: string;
}

/** The explanations of the reports that a reader keeps, the preferred report first. */
export interface TermLibrary {
  entries(): Promise<readonly LibraryEntry[]>;
}

/** A reader who keeps no reports. */
export const EMPTY_LIBRARY: TermLibrary = { entries: () => Promise.resolve([]) };
