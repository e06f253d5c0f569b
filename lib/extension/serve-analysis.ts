import type { Browser } from 'wxt/browser';
import type { Aids } from '../analysis/aids.ts';
import { analysisSteps } from '../analysis/analyze.ts';
import type { Analysis } from '../model/schema.ts';
import { nextTask } from '../work/rest.ts';
import { sliced } from '../work/sliced.ts';
import { type AnalysisNews, type AnalysisRequest, readAnalysisRequest, toShape } from './analysis-messages.ts';

/** What of a port is needed here. */
export type ServedPort = Pick<Browser.runtime.Port, 'onMessage' | 'onDisconnect' | 'postMessage'>;

/** So long the background works on one text before it hears whether it is still wanted. */
const SLICE_MS = 50;

/** So many facts the page takes in at once: some 500 kB, which keep it for a few milliseconds. */
const FACTS_AT_ONCE = 1500;

/**
 * Analyses the texts that a port asks for, in slices; the end of the port calls the work off. A page that is left, or
 * read anew, ends its port.
 *
 * @param loadAids called once the analysis by the rules alone has been told
 */
export function serveAnalysis(port: ServedPort, loadAids: () => Promise<Aids>): void {
  const stop = new AbortController();
  port.onDisconnect.addListener(() => stop.abort());
  port.onMessage.addListener((message: unknown) => {
    const request = readAnalysisRequest(message);
    if (request === null) return;
    const tell = (news: AnalysisNews) => {
      if (!stop.signal.aborted) port.postMessage(news);
    };
    void serve(request, loadAids, tell, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
  });
}

async function serve(
  request: AnalysisRequest,
  loadAids: () => Promise<Aids>,
  tell: (news: AnalysisNews) => void,
  signal: AbortSignal,
): Promise<void> {
  const { text } = request;
  const shape = toShape(request.shape);
  const slicing = { signal, sliceMs: SLICE_MS, rest: nextTask };
  const attempt = async (work: () => Promise<Analysis>): Promise<Analysis | { readonly reason: string }> => {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      console.error('Report Lens: the analysis failed.', error);
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  };
  const progress = (done: number) => tell({ type: 'progress', done });
  // Longer ones come whole, in parts that the page can take.
  const firstRead = (first: Analysis) => {
    if (first.facts.length <= FACTS_AT_ONCE) tell({ type: 'first-report', analysis: first });
  };
  const steps = analysisSteps(text, shape, undefined, firstRead);
  const analysis = await attempt(() => sliced(steps, { ...slicing, progress }));
  if ('reason' in analysis) {
    tell({ type: 'failed', reason: analysis.reason });
    return;
  }
  tell({ type: 'analysis', analysis: lastPart(analysis, tell) });
  const refined = await attempt(async () => sliced(analysisSteps(text, shape, await loadAids()), slicing));
  // What says the same is not sent again; names that the aids did not mend stay as the rules read them.
  const isNews = !('reason' in refined) && JSON.stringify(refined) !== JSON.stringify(analysis);
  tell({ type: 'refined', analysis: isNews ? lastPart(refined, tell) : null });
}

/** Tells the first facts of a long analysis in parts; gives back what is left of it to tell. */
function lastPart(analysis: Analysis, tell: (news: AnalysisNews) => void): Analysis {
  const { facts } = analysis;
  let told = 0;
  for (; facts.length - told > FACTS_AT_ONCE; told += FACTS_AT_ONCE) {
    tell({ type: 'facts', facts: facts.slice(told, told + FACTS_AT_ONCE) });
  }
  return { ...analysis, facts: facts.slice(told) };
}
