import type { PdfPage } from './pdf-file.ts';

/** How fonts are called that are bold, or stand for bold type in Chinese print: SimSun,Bold, NotoSansCJKsc-Black, SimHei (黑体). */
const BOLD = /bold|black|heavy|simhei|heiti|fzhei/i;

/** Whether a font of a page is bold, by the name that the file gives it; only known once the page's steps have been asked for. */
export function isBoldFont({ commonObjs }: PdfPage, font: string | undefined): boolean {
  if (font === undefined || !commonObjs.has(font)) return false;
  const known = commonObjs.get(font);
  return typeof known === 'object' && known !== null && 'name' in known && BOLD.test(String(known.name));
}
