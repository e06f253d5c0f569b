import { Unreadable } from '../unreadable.ts';

/** An element of XML; texts stand among its children as they are. */
export interface XmlElement {
  /** With its prefix: `w:p`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Documents nest no deeper than this; what does is made to break a reader. */
const DEEPEST = 256;
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(!DOCTYPE)|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML as word processors write it. It knows no entities but the five of XML itself and those by number, and loads
 * nothing: a document with a type declaration is refused.
 *
 * @throws {Unreadable} where it is not well formed
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  TOKEN.lastIndex = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (TOKEN.lastIndex < xml.length) {
    const token = TOKEN.exec(xml);
    const inside = open.at(-1);
    if (token === null || inside === undefined) throw new Unreadable('damaged');
    const [, data, declaration, closed, opened, attributes = '', empty, text] = token;
    if (declaration !== undefined) throw new Unreadable('damaged');
    if (data !== undefined) inside.children.push(data);
    else if (text !== undefined) inside.children.push(withoutEntities(text));
    else if (closed !== undefined) {
      if (inside.name !== closed || open.length === 1) throw new Unreadable('damaged');
      open.pop();
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [] };
      inside.children.push(element);
      if (empty !== '/') open.push(element);
      if (open.length > DEEPEST) throw new Unreadable('damaged');
    }
  }
  const first = elementsIn(root)[0];
  if (first === undefined || open.length > 1) throw new Unreadable('damaged');
  return first;
}

/** The elements among an element's children, of one name where that is given. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as XmlElement[];
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsIn(element, name)[0];
}

/** The `w:val` of a child element. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}

function attributesOf(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE))
    found.set(name, withoutEntities(double ?? single ?? ''));
  return found;
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
