import type { PageText } from '../../lib/page/page-text.ts';

/** What is told while a file is opened. */
export interface OpeningListener {
  progress(done: number, pages: number): void;
  /** So much of it can be read now; a longer reading follows. */
  readPart(page: PageText): void;
  /** All of it was read. */
  readAll(page: PageText): void;
}
