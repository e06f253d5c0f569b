import type { Place, TextMap } from './text-map.ts';

/** The offset in the text of the letter under a point of the window; null where no letter of the text is there. */
export function offsetUnder(page: Document, map: TextMap, x: number, y: number): number | null {
  const caret = caretAt(page, x, y);
  if (caret === null) return null;
  // The caret stands before or after the letter that is under the pointer.
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at >= 0 && at < caret.node.data.length && isOver(page, caret.node, at, x, y)) {
      const offset = map.offset({ node: caret.node, offset: at });
      if (offset !== null) return offset;
    }
  }
  return null;
}

function caretAt(page: Document, x: number, y: number): Place | null {
  if ('caretPositionFromPoint' in page) {
    const position = page.caretPositionFromPoint(x, y);
    return toPlace(position?.offsetNode, position?.offset);
  }
  // Older Chromium knows only this one.
  const range = (page as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(
    x,
    y,
  );
  return toPlace(range?.startContainer, range?.startOffset);
}

function toPlace(node: Node | null | undefined, offset: number | undefined): Place | null {
  return isText(node) && offset !== undefined ? { node, offset } : null;
}

/** By its type: the text nodes of a frame are made by another window. */
function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** A caret is found in the blank beside and between lines too: only the letter's own box counts. */
function isOver(page: Document, node: Text, at: number, x: number, y: number): boolean {
  const letter = page.createRange();
  letter.setStart(node, at);
  letter.setEnd(node, at + 1);
  return [...letter.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
