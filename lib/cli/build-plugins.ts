import type { Plugin } from 'vite';

/** jieba's loader names its WASM by a URL of its own module: left in, Vite would ship the 4 MB once more, as base64. */
export function withoutInlinedWasm(): Plugin {
  const ownUrl = "new URL('jieba_rs_wasm_bg.wasm', import.meta.url)";
  return {
    name: 'report-lens:without-inlined-wasm',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('jieba_rs_wasm')) return null;
      if (!code.includes(ownUrl)) throw new Error(`jieba-wasm no longer names its WASM by ${ownUrl}`);
      return code.replace(ownUrl, 'undefined');
    },
  };
}

/** Modules that can set HTML from a string, which nothing here asks them to. */
const SETTERS = /\/(?:preact\/dist\/preact|d3-selection\/dist\/d3-selection)\.mjs$/;

/**
 * What a page says is only ever text. Preact and d3 have a way to set HTML from a string, unused here; in the package
 * it sets text, so that no path to it is left, and the store's check finds none.
 */
export function withoutHtmlSetters(): Plugin {
  return {
    name: 'report-lens:without-html-setters',
    enforce: 'pre',
    transform(code, id) {
      if (!SETTERS.test(id.replaceAll('\\', '/'))) return null;
      if (!code.includes('.innerHTML')) throw new Error(`${id} sets no HTML any more: it need not be changed`);
      return code.replaceAll('.innerHTML', '.textContent');
    },
  };
}

/** Modules of Zod that can make code of strings, and the one that finds out whether it may. */
const COMPILERS = /\/zod\/v4\/core\/(?:doc|util)\.js$/;

/** Zod compiles its checks where a page allows that; extensions never do, so neither the way nor the trial is shipped. */
export function withoutCodeFromStrings(): Plugin {
  return {
    name: 'report-lens:without-code-from-strings',
    enforce: 'pre',
    transform(code, id) {
      if (!COMPILERS.test(id.replaceAll('\\', '/'))) return null;
      if (!code.includes('const F = Function;'))
        throw new Error(`${id} makes no code any more: it need not be changed`);
      return code.replace('const F = Function;', 'const F = null;');
    },
  };
}

/** What makes code of strings in pdf.js: a way to Node, a way to the global object, a trial, a compiler of shadings. */
const PDF_CODE = [
  [/Function\('return require\("'\+\w+\+'"\)'\)\(\)/, 'void 0'],
  [/Function\("return this"\)\(\)/, 'globalThis'],
  [/new Function\(""\);return!0/, 'return!1'],
] as const;
const PDF_COMPILER = /return new Function\("src","srcOffset","dest","destOffset",\w+\)/;

/** What loads code by a name that is made at run time: the worker without a worker, and what stands in for WASM. */
const PDF_LOADING = /import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*[\w.]+\)/g;

/** pdf.js without a way to make code of a string, or to load any; fails loudly where it has others than those known. */
export function pdfCode(code: string): string {
  let left = code.replace(PDF_COMPILER, 'return null').replace(PDF_LOADING, 'Promise.reject(new Error("not shipped"))');
  for (const [way, instead] of PDF_CODE) {
    if (!way.test(left)) throw new Error(`pdf.js no longer has ${way}: it need not be changed`);
    left = left.replace(way, instead);
  }
  if (/\bFunction\(/.test(left)) throw new Error('pdf.js has a new way to make code of a string');
  return left;
}

/** Extensions make no code of strings; pdf.js has ways to, so none is shipped. */
export function pdfWithoutCodeFromStrings(): Plugin {
  return {
    name: 'report-lens:pdf-without-code-from-strings',
    enforce: 'pre',
    transform: (code, id) =>
      /pdfjs-dist\/legacy\/build\/pdf\.min\.mjs$/.test(id.replaceAll('\\', '/')) ? pdfCode(code) : null,
  };
}
