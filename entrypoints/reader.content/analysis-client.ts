import { type Browser, browser } from 'wxt/browser';
import {
  ANALYSIS_PORT,
  type AnalysisNews,
  type AnalysisRequest,
  readAnalysisNews,
} from '../../lib/extension/analysis-messages.ts';
import type { ToBackground } from '../../lib/extension/messages.ts';
import type { LibraryEntry } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import type { Analysis, Fact } from '../../lib/model/schema.ts';
import type { LaidCss } from '../../lib/page/adopted-css.ts';
import type { FlatText } from '../../lib/page/flatten.ts';

/** So often a text is asked for: a text that kills every worker must not do so for ever. */
const ATTEMPTS = 5;

/** What is told of an analysis once its parts are put together. */
export type WholeNews = Exclude<AnalysisNews, { readonly type: 'facts' }>;

/**
 * Has the background analyse a text, and hears what it tells: progress, the first of several reports, the analysis by
 * the rules alone, then what the segmenter's words change about it. The signal calls the work off.
 */
export async function requestAnalysis(
  page: FlatText,
  signal: AbortSignal,
  hear: (news: WholeNews) => void,
): Promise<void> {
  const request = toRequest(page);
  let isAnalysed = false;
  let facts: Fact[] = [];
  const hearWhole = (news: AnalysisNews) => {
    if (news.type === 'facts') {
      for (const fact of news.facts) facts.push(fact);
      return;
    }
    if (news.type === 'first-report') {
      if (!isAnalysed) hear(news);
      return;
    }
    if (news.type === 'progress' || news.type === 'failed' || news.analysis === null) {
      hear(news);
      return;
    }
    const analysis = { ...news.analysis, facts: [...facts, ...news.analysis.facts] };
    facts = [];
    // The second time it is asked for, the first answer is known.
    if (news.type === 'analysis' && isAnalysed) return;
    isAnalysed = true;
    hear({ ...news, analysis });
  };
  // The worker may die over a request, and is started anew by the next one.
  for (let attempt = 0; attempt < ATTEMPTS && browser.runtime?.id !== undefined; attempt += 1) {
    facts = [];
    if ((await ask(request, signal, hearWhole)) || signal.aborted) return;
  }
  hear(isAnalysed ? { type: 'refined', analysis: null } : { type: 'failed', reason: 'background' });
}

/** Asks over a port of its own; whether all was heard before the port ended. */
function ask(request: AnalysisRequest, signal: AbortSignal, hear: (news: AnalysisNews) => void): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    let port: Browser.runtime.Port;
    try {
      port = browser.runtime.connect({ name: ANALYSIS_PORT });
    } catch {
      // The extension is gone.
      return resolve(false);
    }
    const end = (isWhole: boolean) => {
      signal.removeEventListener('abort', callOff);
      // A port of an extension that is gone must not be touched.
      if (browser.runtime?.id !== undefined) port.disconnect();
      resolve(isWhole);
    };
    const callOff = () => end(false);
    signal.addEventListener('abort', callOff);
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report as unheeded that the worker ended.
      void browser.runtime.lastError;
      end(false);
    });
    port.onMessage.addListener((message: unknown) => {
      const news = readAnalysisNews(message);
      if (news === null || signal.aborted) return;
      hear(news);
      if (news.type === 'refined' || news.type === 'failed') end(true);
    });
    port.postMessage(request);
  });
}

/** Has the background put in what shows cards; resolves once it is there, or cannot be. */
export function requestCardScript(): Promise<void> {
  return send({ type: 'card-script' });
}

/** Finds terms of a page that only other reports explain; the background has those, for no page reaches the library. */
export async function requestElsewhere(
  page: FlatText,
  { glossary }: Analysis,
): Promise<readonly ElsewherePlace<LibraryEntry>[]> {
  const own = glossary.entries.map(({ term, definition, mentions }) => ({ term, definition, mentions }));
  const message: ToBackground = { type: 'elsewhere', text: page.text, own };
  try {
    const places: readonly ElsewherePlace<LibraryEntry>[] | null = await browser.runtime.sendMessage(message);
    return places ?? [];
  } catch {
    // The worker ended while it worked: the page has its own terms all the same.
    return [];
  }
}

/** Lays rules into the page through the background, where this script may not. No page reaches those. */
export function installCssByBackground(css: string, where: 'page' | 'frames'): LaidCss {
  void send({ type: 'style', css, where });
  return { isIn: () => true, remove: () => void send({ type: 'unstyle', css, where }) };
}

/** Sends what has no answer but that it is done. */
async function send(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody listens where the extension is gone; its marks go with it.
  }
}

function toRequest(page: FlatText): AnalysisRequest {
  const { title, speech, names, published, tables = [], markers = [], lost = [], softBreaks = [] } = page.shape;
  const { footnotes } = page.shape;
  return {
    type: 'analyze',
    text: page.text,
    shape: {
      ...(title === undefined ? {} : { title }),
      ...(speech === undefined ? {} : { speech }),
      ...(names === undefined ? {} : { names: [...names] }),
      ...(published === undefined ? {} : { published }),
      tables: tables.map((table) => ({ ...table, cells: [...table.cells] })),
      markers: [...markers],
      lost: [...lost],
      softBreaks: [...softBreaks],
      ...(footnotes === undefined ? {} : { footnotes }),
    },
  };
}
