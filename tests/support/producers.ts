import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a report is given to a tool as: a page, a Word file, a PDF of another tool, and its paragraphs. */
export interface Given {
  readonly html: string;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly paragraphs: readonly string[];
  /** How TeX sets the pages: the options of its class. */
  readonly texForm?: string;
}

/** A tool that makes PDFs: what it is given in the file `in.KIND`, and how it is called in that file's folder. */
export interface Producer {
  readonly name: string;
  readonly tool: string;
  readonly kind: 'html' | 'docx' | 'pdf' | 'tex';
  readonly args: readonly string[];
  /** Where it puts its PDF. */
  readonly out: string;
}

/** Makes a PDF of a Word file. What another tool draws again is one of these: its fonts are inside, as offices do it. */
export const OFFICE: Producer = {
  name: 'LibreOffice, from Word',
  tool: 'soffice',
  kind: 'docx',
  args: ['--headless', '--convert-to', 'pdf', 'in.docx'],
  out: 'in.pdf',
};

export const PRODUCERS: readonly Producer[] = [
  OFFICE,
  { name: 'WeasyPrint', tool: 'weasyprint', kind: 'html', args: ['-q', 'in.html', 'out.pdf'], out: 'out.pdf' },
  { name: 'XeTeX with xeCJK', tool: 'xelatex', kind: 'tex', args: ['-interaction=batchmode', 'in.tex'], out: 'in.pdf' },
  { name: 'cairo, drawn again', tool: 'pdftocairo', kind: 'pdf', args: ['-pdf', 'in.pdf', 'out.pdf'], out: 'out.pdf' },
  {
    name: 'MuPDF, cleaned',
    tool: 'mutool',
    kind: 'pdf',
    args: ['clean', '-gggg', 'in.pdf', 'out.pdf'],
    out: 'out.pdf',
  },
];

/** Distils a PDF again, as sites do that make their files smaller. */
export const GHOSTSCRIPT: Producer = {
  name: 'Ghostscript, distilled again',
  tool: 'gs',
  kind: 'pdf',
  args: ['-q', '-sDEVICE=pdfwrite', '-o', 'out.pdf', 'in.pdf'],
  out: 'out.pdf',
};

/** Whether a tool is installed here. */
export function isHere(tool: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, tool)));
}

/** The PDF that a tool makes of a report. */
export function produced({ tool, kind, args, out }: Producer, given: Given): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-producer-'));
  try {
    writeFileSync(join(folder, `in.${kind}`), kind === 'tex' ? texOf(given) : given[kind]);
    const ended = spawnSync(tool, args, { cwd: folder, encoding: 'utf8', timeout: 250_000 });
    if (!existsSync(join(folder, out))) throw new Error(`${tool} made no PDF: ${ended.stderr || ended.stdout}`);
    return readFileSync(join(folder, out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function texOf({ paragraphs, texForm = '' }: Given): string {
  const body = paragraphs.map((line) => line.replaceAll(/[%&#$_{}]/g, '\\$&').replaceAll('~', '\\textasciitilde{}'));
  return `\\documentclass[12pt${texForm}]{article}
\\usepackage{xeCJK}
\\setCJKmainfont{Noto Serif CJK SC}
\\usepackage[a4paper,margin=25mm]{geometry}
\\parindent2em
\\begin{document}
${body.join('\n\n')}
\\end{document}
`;
}
