import { describe, expect, it } from 'vitest';
import { readAnalysisNews, readAnalysisRequest } from '../../lib/extension/analysis-messages.ts';
import { isReaderStarted, readToBackground, readToPanel, readToReader } from '../../lib/extension/messages.ts';
import { sampleAnalysis } from '../support/analysis.ts';

describe('messages at the border', () => {
  it('are read when they have the form of one', () => {
    expect(readAnalysisRequest({ type: 'analyze', text: 'a', shape: { markers: [{ start: 0, end: 1 }] } })?.type).toBe(
      'analyze',
    );
    expect(readToBackground({ type: 'read-page' })).toEqual({ type: 'read-page' });
    expect(readAnalysisNews({ type: 'progress', done: 7 })).toEqual({ type: 'progress', done: 7 });
    expect(readAnalysisNews({ type: 'facts', facts: [] })).toEqual({ type: 'facts', facts: [] });
    expect(readAnalysisNews({ type: 'refined', analysis: null })).toEqual({ type: 'refined', analysis: null });
    const place = { start: 1, end: 2 };
    expect(readToReader({ type: 'show', ...place })).toEqual({ type: 'show', ...place });
    const also = [{ start: 4, end: 6 }];
    expect(readToReader({ type: 'show', ...place, also })).toEqual({ type: 'show', ...place, also });
    expect(readToReader({ type: 'show', ...place, also: [{ start: -1, end: 2 }] })).toBeNull();
    expect(isReaderStarted({ type: 'reader-started' })).toBe(true);
    const { analysis, text } = sampleAnalysis();
    expect(readAnalysisNews({ type: 'analysis', analysis })).toEqual({ type: 'analysis', analysis });
    const page = {
      title: 't',
      address: 'a',
      host: 'h',
      text,
      analysis,
      restless: false,
      isPrivate: false,
      glossaryLinks: [],
      elsewhere: 0,
    };
    expect(readToPanel({ type: 'state', state: { phase: 'ready', page } })).not.toBeNull();
  });

  it.each([
    undefined,
    'analyze',
    { type: 'analyze' },
    { type: 'analyze', text: 1, shape: {} },
    { type: 'analyze', text: 'a', shape: { markers: [{ start: -1, end: 1 }] } },
    { type: 'eval', code: '1' },
    { type: 'progress', done: -1 },
    { type: 'analysis', analysis: null },
    { type: 'failed' },
  ])('are refused otherwise: %j', (message) => {
    expect(readToBackground(message)).toBeNull();
    expect(readAnalysisRequest(message)).toBeNull();
    expect(readAnalysisNews(message)).toBeNull();
    expect(readToReader(message)).toBeNull();
    expect(readToPanel(message)).toBeNull();
  });

  it('carry no attachment whose address runs a script', () => {
    const state = {
      phase: 'no-report',
      asked: false,
      frames: [],
      hasText: false,
      attachments: [{ name: 'a', href: 'javascript:alert(1)' }],
    };
    expect(readToPanel({ type: 'state', state })).toBeNull();
  });
});
