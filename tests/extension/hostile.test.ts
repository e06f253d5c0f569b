import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnalysisNews, readAnalysisRequest } from '../../lib/extension/analysis-messages.ts';
import { readToBackground, readToPanel, readToReader } from '../../lib/extension/messages.ts';

const readers = { readToBackground, readAnalysisRequest, readAnalysisNews, readToReader, readToPanel };

describe('messages that mean harm', () => {
  it.each([
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'analyze', text: { toString: '() => 1' }, shape: {} },
    { type: 'analyze', text: 'a', shape: { markers: [{ start: 0.5, end: 1 }] } },
    { type: 'analyze', text: 'a', shape: { markers: [{ start: 0, end: Number.POSITIVE_INFINITY }] } },
    { type: 'analyze', text: 'a', shape: { softBreaks: ['1'] } },
    { type: 'style', css: 1 },
    { type: 'show', start: -1, end: 2 },
    { type: 'show', start: Number.NaN, end: 2 },
    { type: 'state', state: { phase: 'ready', page: {} } },
    { type: 'state', state: { phase: 'failed', reason: { message: 'x' } } },
    { type: 'pointed', ids: 'f1' },
    { type: 'pointed', ids: [1] },
    [],
    null,
    0,
    '',
  ])('are refused by every receiver: %j', (message) => {
    for (const [name, read] of Object.entries(readers)) expect([name, read(message)]).toEqual([name, null]);
  });

  it('do no harm whatever their form, and what is let in has a type of the list', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const read of Object.values(readers)) expect(read(message)).toBeNull();
      }),
    );
  });

  it('lose what the list does not name', () => {
    const read = readToReader({ type: 'show', start: 1, end: 2, more: 'evil', constructor: 'evil' });
    expect(Object.keys(read ?? {}).sort()).toEqual(['end', 'start', 'type']);
  });

  it('put nothing into the prototypes', () => {
    readAnalysisRequest(JSON.parse('{"type":"analyze","text":"a","shape":{"__proto__":{"polluted":true}}}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
