import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { findAttachments } from '../../lib/page/attachments.ts';
import { looksLikeReport } from '../../lib/page/decide.ts';
import { markupLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';

/*
 * Saved pages of official and news sites, which stand beside the project and are no part of it. What a person finds on
 * each is kept in `real.json`: whether it is a report, what it says of itself, where its body begins and ends (the first
 * and last letters alone), how many documents it links to and how many figures each of its tables has.
 */
const FOLDER = join(import.meta.dirname, '../../../shared/pages/real');
const expected: Readonly<Record<string, Found>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'real.json'), 'utf8'),
);
/** So many letters tell where a body begins and ends. */
const ANCHOR = 6;

interface Found {
  readonly report: boolean;
  readonly kind?: string;
  readonly region?: string | null;
  readonly year?: number | null;
  /** The first digits of the title's SHA-256. */
  readonly title?: string;
  readonly first?: string;
  readonly last?: string;
  readonly attachments: number;
  /** How many figures each table holds. */
  readonly cells?: readonly number[];
}

function read(name: string): Found {
  const bytes = readFileSync(join(FOLDER, `${name}.html`));
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
  const html = new TextDecoder(/^gb/i.test(charset) ? 'gb18030' : charset).decode(bytes);
  // Their style sheets are none of ours: what jsdom says of them is not heard.
  const { window } = new JSDOM(html, {
    url: 'https://www.example.gov.cn/page.html',
    virtualConsole: new VirtualConsole(),
  });
  const page = window.document;
  const attachments = findAttachments(page).length;
  if (!looksLikeReport(page)) return { report: false, attachments };
  const text = readPage(page, markupLook());
  if (text === null) throw new Error(`${name} holds no document.`);
  const { reports, facts } = analyze(text.text, text.shape);
  const cells = new Map<number, number>();
  for (const { table } of facts) if (table !== null) cells.set(table.index, (cells.get(table.index) ?? 0) + 1);
  const [report] = reports;
  return {
    report: true,
    kind: report?.kind ?? '',
    region: report?.region ?? null,
    year: report?.year ?? null,
    title: createHash('sha256')
      .update(report?.title ?? '')
      .digest('hex')
      .slice(0, 8),
    first: text.text.slice(0, ANCHOR),
    last: text.text.slice(-ANCHOR),
    attachments,
    cells: [...cells.values()],
  };
}

describe.skipIf(!existsSync(FOLDER))('saved pages (skipped where ../shared/pages/real is absent)', () => {
  it.each(Object.keys(expected))('%s is read as a person reads it', (name) => {
    expect(read(name)).toEqual(expected[name]);
  });
});
