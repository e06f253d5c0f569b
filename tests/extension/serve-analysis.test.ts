import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { AnalysisNews } from '../../lib/extension/analysis-messages.ts';
import { type ServedPort, serveAnalysis } from '../../lib/extension/serve-analysis.ts';
import { PATIENCE } from '../support/patience.ts';

/** The background's end of a port, with the page's hands on it. */
class TestPort {
  readonly told: AnalysisNews[] = [];
  #hear: (message: unknown) => void = () => undefined;
  #ended: () => void = () => undefined;
  readonly end = {
    onMessage: {
      addListener: (listener: (message: unknown) => void) => {
        this.#hear = listener;
      },
    },
    onDisconnect: {
      addListener: (listener: () => void) => {
        this.#ended = listener;
      },
    },
    postMessage: (news: AnalysisNews) => void this.told.push(news),
  } as unknown as ServedPort;

  ask(text: unknown): void {
    this.#hear({ type: 'analyze', text, shape: {} });
  }

  disconnect(): void {
    this.#ended();
  }

  types(): string[] {
    return [...new Set(this.told.map(({ type }) => type))];
  }

  /** What was told but how far it is, which depends on the machine. */
  results(): string[] {
    return this.types().filter((type) => type !== 'progress');
  }
}

const line = '全年地区生产总值增长5.2%，新建学校12所，完成投资486.3亿元。\n';
const reportOf = (lines: number) =>
  `2024年青岚区政府工作报告\n——2024年1月8日在青岚区第十届人民代表大会第一次会议上\n各位代表：\n${line.repeat(lines)}`;
const short = line.repeat(5);
const long = line.repeat(20_000);
const byLetter = async () => ({ segmenter: (sentence: string) => [...sentence] });

afterEach(() => vi.restoreAllMocks());

describe('the analysis of a page in the background', () => {
  it('is told by the rules first, then what the segmenter changes about it', async () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    port.ask(short);
    await vi.waitFor(() => expect(port.told.at(-1)?.type).toBe('refined'), PATIENCE);
    expect(port.told.find(({ type }) => type !== 'progress')).toEqual({ type: 'analysis', analysis: analyze(short) });
  });

  it('comes in parts where it has thousands of facts', async () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    const text = line.repeat(1200);
    port.ask(text);
    await vi.waitFor(() => expect(port.types()).toContain('analysis'), PATIENCE);
    const until = port.told.findIndex(({ type }) => type === 'analysis');
    const parts = port.told.slice(0, until + 1).flatMap((news) => {
      if (news.type === 'facts') return [news.facts];
      return news.type === 'analysis' ? [news.analysis.facts] : [];
    });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1500);
    expect(parts.flat()).toEqual(analyze(text).facts);
    port.disconnect();
  });

  it('tells of the first of several reports before the others are read', async () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    const text = reportOf(30) + reportOf(30);
    port.ask(text);
    await vi.waitFor(() => expect(port.types()).toContain('analysis'), PATIENCE);
    expect(port.results().slice(0, 2)).toEqual(['first-report', 'analysis']);
    const { reports, facts } = analyze(text);
    expect(reports).toHaveLength(2);
    expect(port.told.find(({ type }) => type === 'first-report')).toMatchObject({
      analysis: { reports: reports.slice(0, 1), facts: facts.filter((fact) => fact.report === 0) },
    });
    port.disconnect();
  });

  it('is not told of a first report alone that is long itself', async () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    port.ask(reportOf(600) + reportOf(30));
    await vi.waitFor(() => expect(port.types()).toContain('analysis'), PATIENCE);
    expect(port.types()).not.toContain('first-report');
    port.disconnect();
  });

  it('is not sent twice where the segmenter changes nothing', async () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    port.ask('全年平安。');
    await vi.waitFor(() => expect(port.told.at(-1)).toEqual({ type: 'refined', analysis: null }), PATIENCE);
  });

  it('stays where the segmenter cannot be loaded, and the reason is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const port = new TestPort();
    serveAnalysis(port.end, () => Promise.reject(new Error('no wasm')));
    port.ask(short);
    await vi.waitFor(() => expect(port.told.at(-1)).toEqual({ type: 'refined', analysis: null }), PATIENCE);
    expect(logged).toHaveBeenCalledOnce();
    expect(port.results()).toEqual(['analysis', 'refined']);
  });

  it('tells how far a long text is read', async () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    port.ask(long);
    await vi.waitFor(() => expect(port.types()).toContain('analysis'), PATIENCE);
    const done = port.told.flatMap((news) => (news.type === 'progress' ? [news.done] : []));
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    port.disconnect();
  });

  it('is called off by the end of the port', async () => {
    const port = new TestPort();
    const load = vi.fn(byLetter);
    serveAnalysis(port.end, load);
    port.ask(long);
    await vi.waitFor(() => expect(port.types()).toEqual(['progress']), PATIENCE);
    port.disconnect();
    const toldSoFar = port.told.length;
    // A text asked for later is read in the meantime; of the first nothing more is heard.
    const other = new TestPort();
    serveAnalysis(other.end, byLetter);
    other.ask(long);
    await vi.waitFor(() => expect(other.types()).toContain('analysis'), PATIENCE);
    other.disconnect();
    expect(port.told).toHaveLength(toldSoFar);
    expect(load).not.toHaveBeenCalled();
  });

  it('is not begun for what is no request', () => {
    const port = new TestPort();
    serveAnalysis(port.end, byLetter);
    port.ask(7);
    expect(port.told).toEqual([]);
  });
});
