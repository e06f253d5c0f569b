/*
 * What is asked of pdf.js. The shell gives its build for Node, the page the one for browsers; the rooms here know neither.
 */

/** Letters of a page as pdf.js tells them. */
export interface PdfItem {
  readonly str: string;
  /** The way from the item's own square to the page. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Its font, by the name that the drawing steps have for it. */
  readonly fontName?: string;
}

/** The drawing steps of a page: the number of each, and what it is given. */
export interface PdfSteps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A page of pdf.js. */
export interface PdfPage {
  getViewport(of: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(how: { disableNormalization: boolean }): Promise<{ readonly items: readonly (PdfItem | object)[] }>;
  getOperatorList(): Promise<PdfSteps>;
  /** The page's fonts, by the names that its items have for them. */
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): unknown;
}

/** A document of pdf.js. */
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** The numbers of the drawing steps, as this build of pdf.js has them. */
export interface PdfOps {
  readonly [name: string]: number;
}
