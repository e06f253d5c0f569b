/** Quotation marks that open; the straight one opens and closes. */
const OPENING = new Set(['“', '‘', '「', '『', '"', '＂', '〝']);
const CLOSING = new Set(['”', '’', '」', '』', '"', '＂', '〞']);

const EITHER = new Set([...OPENING, ...CLOSING]);

export function opensQuote(sign: string): boolean {
  return OPENING.has(sign);
}

export function closesQuote(sign: string): boolean {
  return CLOSING.has(sign);
}

export function isQuote(sign: string): boolean {
  return EITHER.has(sign);
}

/** The same text with one kind of quotes only, straight ones opening and closing in turn: `"七个一"行动` → `“七个一”行动`. */
export function evenQuotes(text: string): string {
  let open = false;
  let out = '';
  for (const sign of text) {
    if (opensQuote(sign) && closesQuote(sign)) {
      out += open ? '”' : '“';
      open = !open;
    } else if (opensQuote(sign)) out += '“';
    else if (closesQuote(sign)) out += '”';
    else out += sign;
  }
  return out;
}
