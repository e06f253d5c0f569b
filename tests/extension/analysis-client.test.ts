import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readAnalysisRequest, toShape } from '../../lib/extension/analysis-messages.ts';

/** What a worker of the test does with a port: it may answer, and dies over it. */
type Worker = (tell: (news: unknown) => void) => void;

const runtime = {
  id: 'report-lens' as string | undefined,
  workers: [] as Worker[],
  asked: 0,
  request: null as unknown,
  /** A port to the next worker; one that dies ends it. */
  connect() {
    let hear: (news: unknown) => void = () => {};
    let end = () => {};
    let isOpen = true;
    return {
      onMessage: { addListener: (listener: (news: unknown) => void) => (hear = listener) },
      onDisconnect: { addListener: (listener: () => void) => (end = listener) },
      disconnect: () => (isOpen = false),
      postMessage: (request: unknown) => {
        runtime.asked += 1;
        runtime.request = request;
        const worker = runtime.workers.shift() ?? (() => {});
        queueMicrotask(() => {
          worker((news) => hear(news));
          if (isOpen) end();
        });
      },
    };
  },
};
vi.stubGlobal('chrome', { runtime });
const { requestAnalysis } = await import('../../entrypoints/reader.content/analysis-client.ts');

const analysis = analyze('2025年青岚区政府工作报告\n一、2024年工作回顾\n地区生产总值增长5.6%。');
const dies: Worker = () => {};
const diesOverIt: Worker = (tell) => tell({ type: 'progress', done: 1 });
const diesBetween: Worker = (tell) => tell({ type: 'analysis', analysis });
const answers: Worker = (tell) => {
  tell({ type: 'analysis', analysis });
  tell({ type: 'refined', analysis: null });
};

/** What the page hears from these workers, one after the other. */
async function heardFrom(...workers: Worker[]): Promise<string[]> {
  runtime.workers = workers;
  const heard: string[] = [];
  const page = { text: '增长5.6%。', shape: {}, pieces: [] } as unknown as Parameters<typeof requestAnalysis>[0];
  await requestAnalysis(page, new AbortController().signal, (news) => heard.push(news.type));
  return heard;
}

beforeEach(() => {
  runtime.id = 'report-lens';
  runtime.asked = 0;
});
afterEach(() => {
  runtime.workers = [];
});

describe('a background worker that dies', () => {
  it('is asked again until it has answered', async () => {
    expect(await heardFrom(dies, diesOverIt, dies, diesOverIt, answers)).toEqual([
      'progress',
      'progress',
      'analysis',
      'refined',
    ]);
    expect(runtime.asked).toBe(5);
  });

  it('is not asked for ever', async () => {
    expect(await heardFrom(dies, dies, dies, dies, dies, answers)).toEqual(['failed']);
    expect(runtime.asked).toBe(5);
  });

  it('has its first answer told once, and kept where no better one comes', async () => {
    expect(await heardFrom(diesBetween, diesBetween, answers)).toEqual(['analysis', 'refined']);
    expect(await heardFrom(diesBetween, diesBetween, dies, dies, dies)).toEqual(['analysis', 'refined']);
  });

  it('is not asked again where the extension went with it', async () => {
    const goes: Worker = () => {
      runtime.id = undefined;
    };
    expect(await heardFrom(dies, goes, answers)).toEqual(['failed']);
    expect(runtime.asked).toBe(2);
  });

  it('is asked once where it lives', async () => {
    expect(await heardFrom(answers)).toEqual(['analysis', 'refined']);
    expect(runtime.asked).toBe(1);
  });
});

it('sends all that a file knows of its text, what is lost of it too', async () => {
  const shape = {
    title: '政府工作报告',
    speech: '区长 林岚',
    names: ['青岚区'],
    published: '2025-01-16',
    tables: [{ start: 0, end: 2, cells: [] }],
    markers: [{ start: 1, end: 2 }],
    lost: [{ start: 2, end: 3 }],
    softBreaks: [3],
    footnotes: 4,
  };
  runtime.workers = [answers];
  const page = { text: '增长5.6%。', shape: { ...shape, pages: [] }, pieces: [] } as unknown as Parameters<
    typeof requestAnalysis
  >[0];
  await requestAnalysis(page, new AbortController().signal, () => {});
  const request = readAnalysisRequest(runtime.request);
  expect(request && toShape(request.shape)).toEqual(shape);
});
