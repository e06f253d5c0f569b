/** Why a file cannot be read; each has its words in the shell and on the page. */
export type UnreadableReason =
  | 'empty'
  | 'no-page'
  | 'too-large'
  | 'bomb'
  | 'too-many-pages'
  | 'password'
  | 'damaged'
  | 'scanned'
  | 'unnamed'
  | 'old-word'
  | 'sheet'
  | 'archive'
  | 'web-page'
  | 'ofd';

/** A file that cannot be read. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(`The file cannot be read: ${reason}.`);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
