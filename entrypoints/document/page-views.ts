import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { PageLayout } from '../../lib/document/layout/page-layout.ts';

/** A page is shown this much larger than it is printed. */
const SCALE = 1.4;
/** Letters stand on their line with this part of their height above it. */
const ASCENT = 0.88;
/** A picture has no more points than these: a page may say that it is as large as a house. */
const MOST_POINTS = 16_000_000;

/** What a page's picture is drawn by. */
type Sheet = Pick<PageLayout, 'number' | 'width' | 'height' | 'turn'>;

interface View {
  readonly page: Sheet;
  readonly box: HTMLElement;
  readonly nodes: ReadonlyMap<number, Text>;
  canvas: HTMLCanvasElement | null;
  task: RenderTask | null;
}

/**
 * The pages of a PDF as they were printed: a picture of each, and over it its letters, unseen, for marks, pointer and
 * selection. The letters stay; pictures are drawn when they come near and let go when they are far.
 */
export class PageViews {
  readonly #sheet: Element;
  readonly #file: PDFDocumentProxy;
  readonly #views = new Map<number, View>();
  readonly #measure: CanvasRenderingContext2D | null;
  readonly #near: IntersectionObserver;

  /** @param signal ends the watching and drawing */
  constructor(sheet: Element, file: PDFDocumentProxy, signal: AbortSignal) {
    this.#sheet = sheet;
    this.#file = file;
    this.#measure = sheet.ownerDocument.createElement('canvas').getContext('2d');
    if (this.#measure !== null) this.#measure.font = '100px sans-serif';
    this.#near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const view = this.#views.get(Number((target as HTMLElement).dataset.page));
          if (view === undefined) continue;
          if (isIntersecting) void this.#draw(view);
          else letGo(view);
        }
      },
      { rootMargin: '100% 0px' },
    );
    addEventListener('hashchange', () => this.#turnTo(placeAsked()), { signal });
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Adds the next page. */
  add(layout: PageLayout): void {
    const page = this.#sheet.ownerDocument;
    const box = page.createElement('section');
    box.className = 'page';
    box.dataset.page = String(layout.number);
    box.setAttribute('aria-label', String(layout.number));
    box.style.width = `${layout.width * SCALE}px`;
    box.style.height = `${layout.height * SCALE}px`;
    const letters = page.createElement('div');
    letters.className = 'letters';
    const nodes = new Map<number, Text>();
    for (const { text, x, y, width, size, index } of layout.items) {
      const span = page.createElement('span');
      const node = page.createTextNode(text);
      span.append(node);
      span.style.left = `${x * SCALE}px`;
      span.style.top = `${(y - size * ASCENT) * SCALE}px`;
      span.style.fontSize = `${size * SCALE}px`;
      const natural = ((this.#measure?.measureText(text).width ?? 0) / 100) * size;
      if (natural > 0 && width > 0) span.style.transform = `scaleX(${width / natural})`;
      letters.append(span);
      nodes.set(index, node);
    }
    box.append(letters);
    this.#sheet.append(box);
    const { number, width, height, turn } = layout;
    this.#views.set(number, { page: { number, width, height, turn }, box, nodes, canvas: null, task: null });
    this.#near.observe(box);
    // Those above it are there by now, and those below do not move it.
    if (number === placeAsked()) this.#turnTo(number);
  }

  /** Where an item's letters stand. */
  node(page: number, item: number): Text | null {
    return this.#views.get(page)?.nodes.get(item) ?? null;
  }

  #turnTo(page: number | null): void {
    if (page !== null) this.#views.get(page)?.box.scrollIntoView();
  }

  #end(): void {
    this.#near.disconnect();
    for (const view of this.#views.values()) letGo(view);
    this.#views.clear();
  }

  async #draw(view: View): Promise<void> {
    if (view.canvas !== null) return;
    const { page: sheet, box } = view;
    const canvas = box.ownerDocument.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    view.canvas = canvas;
    try {
      const page = await this.#file.getPage(sheet.number);
      if (view.canvas !== canvas) return;
      const wanted = SCALE * devicePixelRatio;
      const scale = Math.min(wanted, Math.sqrt(MOST_POINTS / (sheet.width * sheet.height)));
      const viewport = page.getViewport({ scale, rotation: (page.rotate + 360 - 90 * sheet.turn) % 360 });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      box.prepend(canvas);
      view.task = page.render({ canvas, viewport });
      await view.task.promise.finally(() => page.cleanup());
    } catch (error) {
      // Called off because the page is out of sight again; else the letters are there without their picture.
      if (view.canvas === canvas) console.error('Report Lens: a page could not be drawn.', error);
    }
  }
}

/** The page that the address names: `#page=12`. */
function placeAsked(): number | null {
  const number = /^#page=(\d{1,4})$/.exec(location.hash)?.[1];
  return number === undefined ? null : Number(number);
}

function letGo(view: View): void {
  const { canvas, task } = view;
  view.canvas = null;
  view.task = null;
  task?.cancel();
  if (canvas === null) return;
  canvas.width = 0;
  canvas.height = 0;
  canvas.remove();
}
