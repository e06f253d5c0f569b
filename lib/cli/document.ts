import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { decodeText, isBinary, looksLikeHtml } from '../document/decode-text.ts';
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
  if (isBinary(bytes)) throw new UnreadableFile('the file is binary, not text');
  const text = decodeText(bytes, isHtml, charset);
  if (text === null) throw new UnreadableFile('the file is not text in UTF-8, UTF-16 or GB18030');
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
