/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'pdf' | 'docx' | 'ole' | 'mht' | 'text';

/** So many bytes may stand before the mark of a PDF. */
const PDF_WITHIN = 1024;

/** Tells what a file is by its bytes; of a saved page the name decides too, for it begins like any letter. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole';
  if (/\.mht(?:ml)?$/i.test(name) || /^(?:From|MIME-Version|Content-Type):/im.test(head.slice(0, 400)))
    return /^content-type:\s*(?:multipart|text\/html)/im.test(head) || /\.mht(?:ml)?$/i.test(name) ? 'mht' : 'text';
  return 'text';
}

/** Whether a file of the old compound form holds a locked document of the new one. */
export function isLocked(bytes: Uint8Array): boolean {
  const mark = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000)).includes(mark);
}
