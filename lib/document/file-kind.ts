import { looksLikeHtml } from './decode-text.ts';
import { Unreadable } from './unreadable.ts';

/** What a file that may be read is by its first bytes, whatever its name says. */
export type FileKind = 'pdf' | 'docx' | 'mht' | 'text';

/** So many bytes may stand before the mark of a PDF. */
const PDF_WITHIN = 1024;
/** How archives begin that are no zip: RAR and 7z. */
const ARCHIVE = /^(?:Rar!|7z\u00bc\u00af)/;
/** So many bytes of a compound file are looked through for what it holds. */
const PARTS_WITHIN = 2_000_000;

/**
 * Tells what a file is by its bytes; of a saved page the name decides too, for it begins like any letter.
 *
 * @throws {Unreadable} where it is empty, or of a kind that is not read
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new Unreadable('empty');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw compoundFile(bytes);
  if (head.startsWith('{\\rtf')) throw new Unreadable('old-word');
  if (ARCHIVE.test(head)) throw new Unreadable('archive');
  if (/\.mht(?:ml)?$/i.test(name)) return 'mht';
  // A site answers with a page where a file is no longer there; what is no page either has lost its beginning.
  if (/\.(?:pdf|docx)$/i.test(name)) throw new Unreadable(looksLikeHtml(bytes) ? 'web-page' : 'damaged');
  const isMail = /^(?:From|MIME-Version|Content-Type):/im.test(head.slice(0, 400));
  return isMail && /^content-type:\s*(?:multipart|text\/html)/im.test(head) ? 'mht' : 'text';
}

/** The compound form holds what the old programs wrote, and what the new ones locked. */
function compoundFile(bytes: Uint8Array): Unreadable {
  const inside = new TextDecoder('latin1').decode(bytes.subarray(0, PARTS_WITHIN));
  const holds = (part: string) => inside.includes([...part].map((letter) => `${letter}\0`).join(''));
  if (holds('EncryptedPackage')) return new Unreadable('password');
  return new Unreadable(holds('Workbook') ? 'sheet' : 'old-word');
}
