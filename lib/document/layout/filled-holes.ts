import type { TextItem } from './page-layout.ts';

/** Items stand on one line if their feet differ by less than this part of their height; so near to a blank a letter fills it. */
const SAME_LINE = 0.35;
const NEAR = 0.6;

/**
 * The items of a page, those cut in two that leave a hole for another one: a letter that the font of its word does not have,
 * as in chǎn, is drawn by itself from another font, and `ch n` comes as one item with a blank where it stands.
 */
export function filledHoles(items: readonly TextItem[]): TextItem[] {
  const byLine = new Map<number, TextItem[]>();
  for (const item of items) {
    const slot = Math.round(item.y);
    const line = byLine.get(slot);
    if (line === undefined) byLine.set(slot, [item]);
    else line.push(item);
  }
  return items.flatMap((item) => {
    if (!/\S \S/.test(item.text)) return [item];
    const slot = Math.round(item.y);
    const beside = [slot - 1, slot, slot + 1].flatMap((at) => byLine.get(at) ?? []);
    const inside = beside.filter((other) => other !== item && isInside(other, item)).sort((a, b) => a.x - b.x);
    return cutAround(item, inside);
  });
}

function isInside(inner: TextItem, outer: TextItem): boolean {
  return (
    Math.abs(inner.y - outer.y) < SAME_LINE * outer.size &&
    inner.text.trim() !== '' &&
    inner.x > outer.x &&
    inner.x + inner.width < outer.x + outer.width
  );
}

/** An item in parts, each on another side of a letter that fills one of its blanks. */
function cutAround(item: TextItem, inside: readonly TextItem[]): TextItem[] {
  const parts: TextItem[] = [];
  let rest = item;
  for (const { x, width } of inside) {
    const blank = blankAt(rest, x + width / 2);
    if (blank === null) continue;
    parts.push({ ...rest, text: rest.text.slice(0, blank), width: x - rest.x });
    const from = x + width;
    rest = {
      ...rest,
      text: rest.text.slice(blank + 1),
      offset: rest.offset + blank + 1,
      x: from,
      width: rest.x + rest.width - from,
    };
  }
  return [...parts, rest];
}

/** The blank of an item that stands at a place; null where letters do. */
function blankAt({ text, x, width, size }: TextItem, place: number): number | null {
  const each = width / text.length;
  let best: number | null = null;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (best === null || Math.abs(x + (at + 0.5) * each - place) < Math.abs(x + (best + 0.5) * each - place)) best = at;
  return best !== null && Math.abs(x + (best + 0.5) * each - place) <= NEAR * size ? best : null;
}
