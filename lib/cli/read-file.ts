import { parseHTML } from 'linkedom';
import { fileKind } from '../document/file-kind.ts';
import { pageOfMht } from '../document/mht.ts';
import { Unreadable, type UnreadableReason } from '../document/unreadable.ts';
import { readDocx } from '../document/word/read-docx.ts';
import { markupLook } from '../page/element-look.ts';
import { readPage } from '../page/page-text.ts';
import { appendBlocks } from '../page/word-page.ts';
import { type FileText, readFileText, UnreadableFile } from './document.ts';
import { readPdf } from './pdf-of-node.ts';

/** A file larger than this is not read. */
const MOST_BYTES = 60_000_000;

/** Why a file cannot be read, in words. */
const REASONS: Readonly<Record<UnreadableReason, string>> = {
  empty: 'the file is empty',
  'no-page': 'the file is no PDF and no Word file (.docx), and holds no saved page',
  'too-large': 'the file is too large: no more than 60 MB are read',
  bomb: 'the file unpacks to far more than any document holds; it was made to do harm',
  'too-many-pages': 'the file has too many pages: no more than 1,500 are read',
  password: 'the file is protected by a password; save a copy without one',
  damaged: 'the file is damaged',
  scanned: 'the file holds pictures of a text and no text: it was scanned',
  unnamed:
    'the file does not say which letters it shows: its fonts have no names for them; print it to a PDF from where it was made',
  ofd: 'the file is an OFD; open it in its reader and save it as PDF',
  'old-word': "the file is in Word's or WPS's old format; open it there and save it as .docx",
  sheet: 'the file is a spreadsheet; look for the report as PDF, Word file or page',
  archive: 'the file is an archive; unpack it, and name the document in it',
  'web-page': 'the file is a web page under the name of a document; the site may have moved the document',
};

/**
 * Reads a file of any kind: text, HTML, a saved page (`.mht`), PDF or Word (`.docx`), told apart by its bytes.
 *
 * @throws {UnreadableFile} with the reason in words
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileText> {
  try {
    if (bytes.length > MOST_BYTES) throw new Unreadable('too-large');
    switch (fileKind(bytes, name)) {
      case 'pdf':
        return await readPdf(bytes);
      case 'docx':
        return await readWord(bytes);
      case 'mht': {
        const { bytes: page, charset } = pageOfMht(bytes);
        return readFileText(page, 'page.html', charset);
      }
      case 'text':
        return readFileText(bytes, name);
    }
  } catch (error) {
    throw error instanceof Unreadable ? new UnreadableFile(REASONS[error.reason]) : error;
  }
}

async function readWord(bytes: Uint8Array): Promise<FileText> {
  const { document } = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>');
  appendBlocks(document.body, await readDocx(bytes));
  const page = readPage(document, markupLook());
  if (page === null || page.text.trim() === '') throw new Unreadable('empty');
  return { text: page.text, shape: page.shape, fromHtml: true };
}
