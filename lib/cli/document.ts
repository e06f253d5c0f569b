import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { TextShape } from '../model/text-shape.ts';
import { markupLook } from '../page/element-look.ts';
import { type PageText, readPage } from '../page/page-text.ts';

/** A file made ready for the analysis. */
export interface FileText {
  readonly text: string;
  readonly shape: TextShape;
  /** Whether the text was taken out of a page or a document, so that the result has to carry it. */
  readonly fromHtml: boolean;
}

/** A file that cannot be read as a text, with the reason in words. */
export class UnreadableFile extends Error {}

/**
 * Reads the bytes of a `.txt` or `.html` file. The text of a `.txt` file is kept unit for unit, a byte order mark too.
 *
 * @param charset the encoding that whoever brought the file names, as the part of a saved page does
 * @throws {UnreadableFile} where the bytes are no text
 */
export function readFileText(bytes: Uint8Array, name: string, charset: string | null = null): FileText {
  if (bytes.length === 0) throw new UnreadableFile('the file is empty');
  const isHtml = /\.x?html?$/i.test(name) || (!/\.txt$/i.test(name) && looksLikeHtml(bytes));
  const text = decode(bytes, isHtml, charset);
  if (!isHtml) return { text, shape: {}, fromHtml: false };
  const page = readHtml(text);
  // A template that renders its body by script carries it as a string of HTML in that script.
  const carried = page.text.length < FEW ? carriedBody(text) : null;
  const best = carried === null ? page : readHtml(carried);
  return { text: best.text, shape: best.shape, fromHtml: true };
}

/** A page with less text than this shows no report by itself. */
const FEW = 1000;

/**
 * Markup is put in order as browsers do it before a document is built of it: what stands before `<head>`, between
 * `</head>` and `<body>`, or in no body at all belongs to the body.
 */
function readHtml(html: string): PageText {
  const { document } = parseHTML(serialize(parse(html)));
  const page = readPage(document, markupLook());
  if (page === null) throw new UnreadableFile('the file holds no HTML document');
  return page;
}

/** The longest string named `content` in a script's JSON, where it holds paragraphs. */
function carriedBody(html: string): string | null {
  let longest: string | null = null;
  for (const [, literal] of html.matchAll(/"content"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
    if (literal === undefined || literal.length <= (longest?.length ?? FEW)) continue;
    try {
      longest = String(JSON.parse(literal));
    } catch {
      // No JSON string after all: not the body.
    }
  }
  return longest;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512)));
}

/** Decodes by byte order mark, then by the page's own word, then UTF-8, then GB18030. */
function decode(bytes: Uint8Array, isHtml: boolean, charset: string | null): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new UnreadableFile('the file is binary, not text');
  const declared = charset === null ? (isHtml ? declaredEncoding(bytes) : null) : widest(charset);
  for (const encoding of declared === null ? ['utf-8', 'gb18030'] : [declared, 'utf-8', 'gb18030']) {
    const text = tryDecode(encoding, bytes);
    if (text !== null && !isRubbish(text)) return text;
  }
  throw new UnreadableFile('the file is not text in UTF-8, UTF-16 or GB18030');
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
