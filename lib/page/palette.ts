import type { MarkKind } from './marks.ts';

/** The name of the highlight that shows the place jumped to. */
export const FLASH = 'report-lens-flash';

/** The name of the highlight of the place whose row is open in a panel. */
export const CURRENT = 'report-lens-current';

/** The highlight of a kind of mark. */
export function highlightName(kind: MarkKind): string {
  return `report-lens-${kind}`;
}

/** The looks of the marks: `safe` is told apart by readers who see colours differently, `underline` has no grounds. */
export const PALETTES = ['default', 'safe', 'underline'] as const;
export type Palette = (typeof PALETTES)[number];

interface Inks {
  readonly actualGround: string;
  readonly actualLine: string;
  readonly targetGround: string;
  readonly targetLine: string;
  readonly termLine: string;
  readonly termRepeatLine: string;
  readonly unclearLine: string;
  readonly sentenceGround: string;
  readonly flashGround: string;
  readonly currentGround: string;
  readonly currentLine: string;
}

const LIGHT: Inks = {
  actualGround: 'rgb(37 99 200 / 12%)',
  actualLine: '#2f6ac2',
  targetGround: 'rgb(226 122 20 / 14%)',
  targetLine: '#c2660c',
  termLine: '#6a4fc4',
  termRepeatLine: 'rgb(106 79 196 / 45%)',
  unclearLine: '#6b7280',
  sentenceGround: 'rgb(96 110 60 / 7%)',
  flashGround: 'rgb(255 205 60 / 55%)',
  currentGround: 'rgb(255 205 60 / 26%)',
  currentLine: '#3b424b',
};

const DARK: Inks = {
  actualGround: 'rgb(96 158 255 / 22%)',
  actualLine: '#86b4f7',
  targetGround: 'rgb(255 164 72 / 20%)',
  targetLine: '#f3a75c',
  termLine: '#b7a3f7',
  termRepeatLine: 'rgb(183 163 247 / 50%)',
  unclearLine: '#9aa3b0',
  sentenceGround: 'rgb(220 235 180 / 7%)',
  flashGround: 'rgb(255 205 60 / 40%)',
  currentGround: 'rgb(255 205 60 / 20%)',
  currentLine: '#e8ebef',
};

/** Blue and vermilion of one lightness each, which no kind of colour blindness takes for one another; terms in grey. */
const SAFE_LIGHT: Inks = {
  actualGround: 'rgb(0 114 178 / 13%)',
  actualLine: '#0072b2',
  targetGround: 'rgb(213 94 0 / 14%)',
  targetLine: '#d55e00',
  termLine: '#3d3d3d',
  termRepeatLine: 'rgb(61 61 61 / 45%)',
  unclearLine: '#6b7280',
  sentenceGround: 'rgb(90 90 90 / 6%)',
  flashGround: 'rgb(240 228 66 / 60%)',
  currentGround: 'rgb(240 228 66 / 30%)',
  currentLine: '#1d232b',
};

const SAFE_DARK: Inks = {
  actualGround: 'rgb(86 180 233 / 22%)',
  actualLine: '#56b4e9',
  targetGround: 'rgb(240 128 60 / 22%)',
  targetLine: '#f0803c',
  termLine: '#d5d5d5',
  termRepeatLine: 'rgb(213 213 213 / 50%)',
  unclearLine: '#9aa3b0',
  sentenceGround: 'rgb(220 220 220 / 7%)',
  flashGround: 'rgb(240 228 66 / 40%)',
  currentGround: 'rgb(240 228 66 / 20%)',
  currentLine: '#f2f2f2',
};

/** Lines alone: the ground of the page stays what it was. */
function bare(inks: Inks): Inks {
  const none = 'transparent';
  return { ...inks, actualGround: none, targetGround: none, sentenceGround: none, currentGround: none };
}

const INKS: Readonly<Record<Palette, { readonly light: Inks; readonly dark: Inks }>> = {
  default: { light: LIGHT, dark: DARK },
  safe: { light: SAFE_LIGHT, dark: SAFE_DARK },
  underline: { light: bare(LIGHT), dark: bare(DARK) },
};

/** The kinds that tint a sentence: all of it but its figures, and the figures whose own marks are switched off. */
const TINTS: readonly MarkKind[] = ['sentence', 'actual-tint', 'target-tint'];

/**
 * The rules of all highlights. Kinds differ by their line as well as by colour, so that they can be told apart
 * without colour; colours are literal, because a page's own variables may mean anything. They are for the screen: what
 * is printed is the report as published.
 */
export function highlightCss(dark: boolean, palette: Palette): string {
  const inks = INKS[palette][dark ? 'dark' : 'light'];
  // In pixels: in ems a line would step where a site sets the digits of a number in another size than its unit.
  const line = (style: string, colour: string, width: string) =>
    `text-decoration: underline ${style} ${width} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none;`;
  return `@media screen {
${TINTS.map((kind) => `::highlight(report-lens-${kind}) { background-color: ${inks.sentenceGround}; }`).join('\n')}
::highlight(report-lens-actual) { background-color: ${inks.actualGround}; ${line('solid', inks.actualLine, '1.5px')} }
::highlight(report-lens-target) { background-color: ${inks.targetGround}; ${line('dashed', inks.targetLine, '1.5px')} }
::highlight(report-lens-unclear) { ${line('wavy', inks.unclearLine, '1px')} }
::highlight(report-lens-term) { ${line('dotted', inks.termLine, '2px')} }
::highlight(report-lens-term-repeat) { ${line('dotted', inks.termRepeatLine, '1.5px')} }
::highlight(report-lens-elsewhere) { ${line('dotted', inks.unclearLine, '1px')} }
::highlight(report-lens-current) { background-color: ${inks.currentGround}; ${line('double', inks.currentLine, '1.5px')} }
::highlight(report-lens-flash) { background-color: ${inks.flashGround}; }
}
@media screen and (forced-colors: active) {
${TINTS.map((kind) => `  ::highlight(report-lens-${kind}) { background-color: transparent; color: inherit; }`).join('\n')}
  ::highlight(report-lens-actual) { background-color: transparent; color: inherit; ${line('solid', 'LinkText', '1.5px')} }
  ::highlight(report-lens-target) { background-color: transparent; color: inherit; ${line('dashed', 'LinkText', '2px')} }
  ::highlight(report-lens-unclear) { background-color: transparent; color: inherit; ${line('wavy', 'CanvasText', '1px')} }
  ::highlight(report-lens-term) { background-color: transparent; color: inherit; ${line('dotted', 'CanvasText', '2px')} }
  ::highlight(report-lens-term-repeat) { background-color: transparent; color: inherit; ${line('dotted', 'GrayText', '1.5px')} }
  ::highlight(report-lens-elsewhere) { background-color: transparent; color: inherit; ${line('dotted', 'GrayText', '1px')} }
  ::highlight(report-lens-current) { background-color: transparent; color: inherit; ${line('double', 'Highlight', '2px')} }
  ::highlight(report-lens-flash) { background-color: Highlight; color: HighlightText; }
}
`;
}

/** Whether text stands on a dark ground: by the nearest ancestor that paints one. */
export function standsOnDark(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) return colour.luminance < 0.4;
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches && declaresDark(element, view);
}

function declaresDark(element: Element, view: Window): boolean {
  return view.getComputedStyle(element).colorScheme.includes('dark');
}

function parseColour(css: string): { luminance: number; alpha: number } | null {
  const parts = css.match(/[\d.]+/g)?.map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || !css.startsWith('rgb')) return null;
  return { luminance: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}
