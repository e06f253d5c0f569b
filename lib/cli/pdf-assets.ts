import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pdfCode } from './build-plugins.ts';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Tables of letters for Chinese fonts that a PDF names and does not hold; those of Japan and Korea are not shipped. */
const CMAPS = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|B5|ETen|ETHK|HKscs|HKdl|CNS).*\.bcmap$/;
/** Fonts that every reader of PDF has to bring; for those of Helvetica the system's own are taken. */
const FONTS = /^(?:Foxit.*\.pfb|LICENSE_FOXIT)$/;

type Asset = { readonly relativeDest: string } & ({ readonly absoluteSrc: string } | { readonly contents: string });

/** The files of pdf.js that the package holds beside its code: the worker, tables of letters, fonts. */
export function pdfAssets(): Asset[] {
  const worker = readFileSync(join(PDFJS, 'legacy/build/pdf.worker.min.mjs'), 'utf8');
  return [
    { contents: pdfCode(worker), relativeDest: 'pdf.worker.mjs' },
    ...folder('cmaps', CMAPS),
    ...folder('standard_fonts', FONTS),
  ];
}

function folder(name: string, wanted: RegExp): Asset[] {
  return readdirSync(join(PDFJS, name))
    .filter((file) => wanted.test(file))
    .sort()
    .map((file) => ({ absoluteSrc: join(PDFJS, name, file), relativeDest: `${name}/${file}` }));
}
