import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { Analysis, Fact } from '../../lib/model/schema.ts';
import { findAttachments } from '../../lib/page/attachments.ts';
import { markupLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';
import { findPageParts } from '../../lib/page/parts.ts';
import { reportDocument } from '../../lib/page/report-document.ts';

/** What `about.json` says of a page. */
export interface About {
  /** What the page is there for, in a sentence. */
  readonly shows: string;
  readonly address: string;
  /** The page's own scripts run before it is read, as in a browser. */
  readonly scripts?: boolean;
  /** Files of the folder shown in the page's frames, in their order. */
  readonly frames?: readonly string[];
}

/** What `expected.json` says of a page: everything in words, so that a person can hold it against the source. */
export interface Expected {
  readonly report: boolean;
  readonly text: { readonly first: string; readonly last: string; readonly length: number };
  readonly reports: readonly Readonly<Record<string, string | number | null>>[];
  /** How many figures the reading holds. */
  readonly figures: number;
  /** Some of the figures, each `span | name | value unit | status`. */
  readonly facts: readonly string[];
  readonly sections: readonly string[];
  readonly glossary: readonly string[];
  readonly tables: readonly string[];
  readonly damage: readonly string[];
  readonly attachments: readonly string[];
  readonly parts: readonly string[];
}

const FOLDER = import.meta.dirname;

/** The names of all pages. */
export function caseNames(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The path of a file of a page's folder. */
export function fileOf(name: string, file: string): string {
  return join(FOLDER, name, file);
}

/** Opens a page as a browser would, with its frames filled in. */
export function openCase(name: string): Document {
  const about: About = JSON.parse(readFileSync(fileOf(name, 'about.json'), 'utf8'));
  const html = readFileSync(fileOf(name, 'source.html'), 'utf8');
  const scripts = about.scripts === true ? ({ runScripts: 'dangerously' } as const) : {};
  const { document } = new JSDOM(html, { url: about.address, ...scripts }).window;
  const frames = [...document.querySelectorAll('iframe')];
  about.frames?.forEach((file, index) => {
    const inner = frames[index]?.contentDocument;
    inner?.open();
    inner?.write(readFileSync(fileOf(name, file), 'utf8'));
    inner?.close();
  });
  return document;
}

/** Reads a page the way the extension does and says what it found. */
export function readCase(name: string): Expected {
  const page = openCase(name);
  const holder = reportDocument(page);
  const report = holder !== null;
  const read = readPage(holder ?? page, markupLook());
  const text = read?.text ?? '';
  const analysis = report ? analyze(text, read?.shape ?? {}) : null;
  return {
    report,
    text: { first: text.slice(0, 24), last: text.slice(-24), length: text.length },
    reports: (analysis?.reports ?? []).map(({ title, kind, region, year, spokenOn, meeting, issuer }) => ({
      title,
      kind,
      region,
      year,
      spokenOn,
      meeting,
      issuer,
    })),
    figures: analysis?.facts.length ?? 0,
    facts: (analysis?.facts ?? []).map((fact) => lineOf(fact, text)),
    sections: (analysis?.sections ?? []).map(({ level, part, heading }) => `${level} ${part} ${heading}`),
    glossary: (analysis?.glossary.entries ?? []).map(
      ({ number, term, mentions }) => `${number ?? '-'} ${term} ×${mentions.length}`,
    ),
    tables: (read?.shape.tables ?? []).map(({ cells }) => {
      const rows = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
      return `${rows} rows, ${Math.max(...cells.map((cell) => cell.column + cell.columnSpan))} columns`;
    }),
    damage: damageOf(analysis, text),
    attachments: findAttachments(page).map(({ name: title, href }) => `${title} ${href}`),
    parts: findPageParts(page).map(({ name: title, href }) => `${title} ${href}`),
  };
}

function lineOf(fact: Fact, text: string): string {
  const value = Array.isArray(fact.value) ? fact.value.join('~') : String(fact.value);
  return [text.slice(fact.start, fact.end), fact.name, `${value} ${fact.unit}`.trim(), fact.status].join(' | ');
}

/** The damage a text carries, each place with how it was read. */
function damageOf(analysis: Analysis | null, text: string): string[] {
  return (analysis?.damage ?? [])
    .filter((run) => run.kind !== 'pinyin')
    .map(({ kind, start, end, reading }) => `${kind} ${text.slice(start, end)}${reading ? ` → ${reading}` : ''}`);
}
