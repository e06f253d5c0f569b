/** An entry that another report explains; the reader keeps such reports. */
export interface LibraryEntry {
  readonly term: string;
  readonly text: string;
  /** The title of the report it stands in. */
  readonly source: string;
}
