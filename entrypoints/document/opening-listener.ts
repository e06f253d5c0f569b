import type { PageText } from '../../lib/page/page-text.ts';

/** What is told while a file is opened. */
export interface OpeningListener {
  progress(done: number, pages: number): void;
  /** So much of it can be read now; a longer reading follows. Resolves when its marks are there, or will not be. */
  readPart(page: PageText): Promise<void>;
  /** All of it was read. */
  readAll(page: PageText): void;
}
