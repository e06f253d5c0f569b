import type { Box, PageLayout, Rule, TextItem } from '../layout/page-layout.ts';
import { isBoldFont } from './bold-fonts.ts';
import { drawnRules } from './drawn-rules.ts';
import { type Matrix, through, toMatrix } from './matrix.ts';
import { drawingSteps } from './page-steps.ts';
import type { PdfFile, PdfItem, PdfOps } from './pdf-file.ts';
import { ShownLetters } from './shown-letters.ts';
import type { UnnamedLetters } from './unnamed-letters.ts';

/** A page of more items than these is none that was written to be read. */
const MOST_ITEMS = 40_000;

/**
 * Reads a page's letters and lines; its own turns are undone, and those of a table set from the side.
 *
 * @param unnamed what the pages before it told of the file's fonts; this one adds to it
 */
export async function pageOfPdf(
  file: PdfFile,
  number: number,
  ops: PdfOps,
  unnamed: UnnamedLetters,
): Promise<PageLayout> {
  const page = await file.getPage(number);
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const way = toMatrix(transform);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const whole = { left: 0, top: 0, right: width, bottom: height };
    const steps = [...drawingSteps(await page.getOperatorList(), ops, way, whole)];
    const shown = new ShownLetters(steps, ops, whole);
    unnamed.look(steps, ops);
    const placed = items
      .slice(0, MOST_ITEMS)
      .flatMap((item, index) => placedItem(item, index, way, shown))
      .map(({ font, ...item }) => ({ ...item, text: unnamed.told(item.text, font), bold: isBoldFont(page, font) }));
    const rules = drawnRules(steps, ops);
    return upright({ number, width, height, rules, placed });
  } finally {
    page.cleanup();
  }
}

/** An item with the way its letters run: 0 from left to right, 1 downwards, 2 upside down, 3 upwards. */
interface TurnedItem extends Omit<TextItem, 'edge'> {
  readonly turn: number;
  readonly shown: Box;
}

interface FontItem extends Omit<TurnedItem, 'bold'> {
  readonly font: string | undefined;
}

function placedItem(item: PdfItem | object, index: number, page: Matrix, letters: ShownLetters): FontItem[] {
  if (!('str' in item) || item.str === '') return [];
  const [a, b, c, d, x, y] = through(page, toMatrix(item.transform));
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const size = Math.hypot(c, d);
  if (![x, y, size, item.width].every(Number.isFinite) || size === 0) return [];
  // A file may hold letters beside its pages.
  const { left, right, top, bottom } = letters.whole;
  if (turn === 0 && (x >= right || x + item.width <= left || y <= top || y - size >= bottom)) return [];
  return [
    {
      text: item.str,
      font: item.fontName,
      x,
      y,
      width: item.width,
      size,
      index,
      offset: 0,
      turn,
      shown: letters.at(x, y),
    },
  ];
}

/** A page whose letters run in the direction of most of them. */
function upright(page: Omit<PageLayout, 'items' | 'turn'> & { readonly placed: readonly TurnedItem[] }): PageLayout {
  const { number, width, height, rules, placed } = page;
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of placed) letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  const items = placed.filter(({ turn }) => turn === most);
  const place = TURNS[most]?.(width, height);
  if (place === undefined) {
    const upwards = items.map(({ turn: _, shown, ...item }) => ({ ...item, edge: shown.right }));
    return { number, width, height, rules, items: upwards, turn: 0 };
  }
  const turned = (rule: Rule): Rule => {
    const [ax, ay] = place(rule.x1, rule.y1);
    const [bx, by] = place(rule.x2, rule.y2);
    return { x1: Math.min(ax, bx), y1: Math.min(ay, by), x2: Math.max(ax, bx), y2: Math.max(ay, by) };
  };
  const isSide = most !== 2;
  return {
    number,
    turn: most,
    width: isSide ? height : width,
    height: isSide ? width : height,
    rules: rules.map(turned),
    items: items.map(({ turn: _, shown, ...item }) => {
      const [x, y] = place(item.x, item.y);
      const edge = Math.max(place(shown.left, shown.top)[0], place(shown.right, shown.bottom)[0]);
      return { ...item, x, y, edge };
    }),
  };
}

/** Where a place comes to lie on a page that is turned back by quarter turns. */
const TURNS: readonly (
  | ((width: number, height: number) => (x: number, y: number) => readonly [number, number])
  | undefined
)[] = [
  undefined,
  (width) => (x, y) => [y, width - x],
  (width, height) => (x, y) => [width - x, height - y],
  (_, height) => (x, y) => [height - y, x],
];
