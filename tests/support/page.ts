import { markupLook } from '../../lib/page/element-look.ts';
import { type FlatText, flatten } from '../../lib/page/flatten.ts';

/** A document with this body. */
export function documentOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** The text of a body, read by its markup alone. */
export function flat(body: string): FlatText {
  return flatten(documentOf(body).body, markupLook());
}
