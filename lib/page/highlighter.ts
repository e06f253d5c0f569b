import type { Span } from '../text/span.ts';
import type { Steps } from '../work/steps.ts';
import type { LaidCss } from './adopted-css.ts';
import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts';
import { CURRENT, FLASH, highlightCss, highlightName, type Palette } from './palette.ts';
import type { TextMap } from './text-map.ts';

/** How long the place jumped to is shown. */
const FLASH_MS = 600;

/** Lays the rules of the highlights into the page. */
export type InstallCss = (css: string) => LaidCss;

/**
 * Paints marks with the CSS Custom Highlight API: one highlight for each kind, built once and switched on and off.
 * The page's own nodes are never touched.
 */
export class Highlighter {
  readonly #view: Window & typeof globalThis;
  readonly #installCss: InstallCss;
  #highlights: ReadonlyMap<MarkKind, Highlight> = new Map();
  #shown: ReadonlySet<MarkKind> = new Set();
  #css: LaidCss | null = null;
  /** Null as long as nothing is laid in. */
  #dark: boolean | null = null;
  #palette: Palette = 'default';
  /** The places whose row is open in a panel, as they are registered. */
  #current: { readonly spans: readonly Span[]; readonly highlight: Highlight } | null = null;
  #flashEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(view: Window & typeof globalThis, installCss: InstallCss) {
    this.#view = view;
    this.#installCss = installCss;
  }

  /**
   * Builds the highlights of all marks anew and shows the kinds that are switched on. What was painted before stays
   * until the last step, which puts all of the new in its place.
   */
  *paint(marks: readonly Mark[], map: TextMap, dark: boolean): Steps<void> {
    const highlights = new Map(MARK_KINDS.map((kind) => [kind, new this.#view.Highlight()]));
    for (const mark of marks) {
      const range = map.range(mark);
      if (range !== null) highlights.get(mark.kind)?.add(new this.#view.StaticRange(range));
      yield;
    }
    MARK_KINDS.forEach((kind, priority) => {
      const highlight = highlights.get(kind);
      if (highlight !== undefined) highlight.priority = priority;
    });
    this.#setPalette(dark);
    this.#highlights = highlights;
    this.show(this.#shown);
    if (this.#current !== null) this.keep(this.#current.spans, map);
  }

  /** Paints in these inks from now on. */
  dress(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    const dark = this.#dark;
    this.#dark = null;
    if (dark !== null) this.#setPalette(dark);
  }

  /** Shows these kinds and hides the others. */
  show(kinds: ReadonlySet<MarkKind>): void {
    this.#shown = kinds;
    for (const [kind, highlight] of this.#highlights) {
      if (kinds.has(kind)) this.#registry.set(highlightName(kind), highlight);
      else this.#registry.delete(highlightName(kind));
    }
  }

  /** Marks these places, and none before them, until they are let go: those whose row is open. */
  keep(spans: readonly Span[], map: TextMap): void {
    const ranges = spans.flatMap((span) => map.range(span) ?? []);
    if (ranges.length === 0) {
      this.letGo();
      return;
    }
    const highlight = new this.#view.Highlight(...ranges.map((range) => new this.#view.StaticRange(range)));
    highlight.priority = MARK_KINDS.length;
    this.#current = { spans, highlight };
    this.#registry.set(CURRENT, highlight);
  }

  /** Marks no place that way any more. */
  letGo(): void {
    this.#current = null;
    this.#registry.delete(CURRENT);
  }

  /**
   * Puts back what a script of the page has taken out: `CSS.highlights.clear()` is how find boxes end their own marks,
   * and a theme switch sets `adoptedStyleSheets` anew. Whether anything was gone.
   */
  mend(): boolean {
    if (this.#dark === null) return false;
    const wanted = [...this.#highlights].filter(([kind]) => this.#shown.has(kind));
    const isWhole =
      this.#css?.isIn() === true &&
      wanted.every(([kind, highlight]) => this.#registry.get(highlightName(kind)) === highlight) &&
      (this.#current === null || this.#registry.get(CURRENT) === this.#current.highlight);
    if (isWhole) return false;
    if (this.#css?.isIn() !== true) this.#layCss(this.#dark);
    this.show(this.#shown);
    if (this.#current !== null) this.#registry.set(CURRENT, this.#current.highlight);
    return true;
  }

  /** Shows a place for a moment, unless the reader asked for less motion. */
  flash(span: Span, map: TextMap): void {
    const range = map.range(span);
    if (range === null || this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const highlight = new this.#view.Highlight(new this.#view.StaticRange(range));
    highlight.priority = MARK_KINDS.length + 1;
    this.#registry.set(FLASH, highlight);
    clearTimeout(this.#flashEnd);
    this.#flashEnd = setTimeout(() => this.#registry.delete(FLASH), FLASH_MS);
  }

  /** Takes everything out of the page again. */
  clear(): void {
    clearTimeout(this.#flashEnd);
    for (const kind of MARK_KINDS) this.#registry.delete(highlightName(kind));
    this.#registry.delete(FLASH);
    this.letGo();
    this.#highlights = new Map();
    this.#css?.remove();
    this.#css = null;
    this.#dark = null;
  }

  get #registry(): HighlightRegistry {
    return this.#view.CSS.highlights;
  }

  #setPalette(dark: boolean): void {
    if (this.#dark !== dark || this.#css?.isIn() !== true) this.#layCss(dark);
  }

  #layCss(dark: boolean): void {
    const old = this.#css;
    this.#css = this.#installCss(highlightCss(dark, this.#palette));
    old?.remove();
    this.#dark = dark;
  }
}

/** Whether this browser can paint at all. */
export function canHighlight(view: Window & typeof globalThis): boolean {
  return 'highlights' in (view.CSS ?? {}) && 'Highlight' in view;
}
