import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/schema.ts';
import type { AnalysisAnswer, ToBackground } from '../../lib/extension/messages.ts';
import type { LibraryEntry, TermLibrary } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import type { FlatText } from '../../lib/page/flatten.ts';

/** Asks the background for the analysis of a text by the rules alone. */
export async function askForAnalysis(page: FlatText): Promise<AnalysisAnswer> {
  return ask({ type: 'analyze', ...toMessage(page) });
}

/** Asks for the analysis with the segmenter's words; null where there is none or it says the same as the first. */
export async function askForRefinement(page: FlatText, first: Analysis): Promise<Analysis | null> {
  const answer = await ask({ type: 'refine', ...toMessage(page) });
  if (!answer.ok || JSON.stringify(answer.analysis) === JSON.stringify(first)) return null;
  return answer.analysis;
}

/** Finds terms of a page that only other reports explain. The background is asked where there are such reports. */
export async function askForElsewhere(
  page: FlatText,
  { glossary }: Analysis,
  library: TermLibrary,
): Promise<readonly ElsewherePlace<LibraryEntry>[]> {
  const entries = await library.entries();
  if (entries.length === 0) return [];
  const own = glossary.entries.map(({ term, definition, mentions }) => ({ term, definition, mentions }));
  const message: ToBackground = { type: 'elsewhere', text: page.text, own, library: [...entries] };
  try {
    const places: readonly ElsewherePlace<LibraryEntry>[] | null = await browser.runtime.sendMessage(message);
    return places ?? [];
  } catch {
    // The worker ended while it worked: the page has its own terms all the same.
    return [];
  }
}

/** Lays rules into the page through the background, where this script may not; gives back the way to take them out. */
export function installCssByBackground(css: string): () => void {
  void send({ type: 'style', css });
  return () => void send({ type: 'unstyle', css });
}

/** Asked twice: the worker may die over the first message and is started anew by the second. */
async function ask(message: ToBackground): Promise<AnalysisAnswer> {
  return (await send(message)) ?? (await send(message)) ?? { ok: false, reason: 'background' };
}

async function send(message: ToBackground): Promise<AnalysisAnswer | null> {
  try {
    const answer: AnalysisAnswer | null | undefined = await browser.runtime.sendMessage(message);
    return answer ?? null;
  } catch {
    // The worker ended while it worked, or the extension is gone.
    return null;
  }
}

function toMessage(page: FlatText): Pick<Extract<ToBackground, { type: 'analyze' }>, 'text' | 'shape'> {
  const { title, tables = [], markers = [], softBreaks = [] } = page.shape;
  return {
    text: page.text,
    shape: {
      ...(title === undefined ? {} : { title }),
      tables: tables.map((table) => ({ ...table, cells: [...table.cells] })),
      markers: [...markers],
      softBreaks: [...softBreaks],
    },
  };
}
