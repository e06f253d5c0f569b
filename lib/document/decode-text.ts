/** Whether bytes begin as a page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512)));
}

/** Whether bytes are no text: no encoding but UTF-16, which says so, has zeros in it. */
export function isBinary(bytes: Uint8Array): boolean {
  return markedEncoding(bytes) === null && bytes.subarray(0, 4096).includes(0);
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Decodes by byte order mark, then by the word of whoever brought the text or the page's own, then UTF-8, then GB18030.
 *
 * @param charset the encoding that is told; null for none
 * @param isHtml whether the text itself may tell it
 * @returns null where no encoding makes a text of the bytes
 */
export function decodeText(bytes: Uint8Array, isHtml: boolean, charset: string | null): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return tryDecode(marked, bytes);
  const declared = charset === null ? (isHtml ? declaredEncoding(bytes) : null) : widest(charset);
  for (const encoding of declared === null ? ['utf-8', 'gb18030'] : [declared, 'utf-8', 'gb18030']) {
    const text = tryDecode(encoding, bytes);
    if (text !== null && !isRubbish(text)) return text;
  }
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? null : widest(name);
}

/** Pages that say gb2312 use signs of its successors. */
function widest(charset: string): string {
  return /^gb/i.test(charset) ? 'gb18030' : charset;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return decodeAs(encoding, bytes);
  } catch {
    // An unknown encoding or bytes that are not in it: the caller tries the next one.
    return null;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Control characters among the first signs: bytes that decode but are no text. */
function isRubbish(text: string): boolean {
  const head = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return controls > head.length / 100;
}
