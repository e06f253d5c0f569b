import { describe, expect, it } from 'vitest';
import { isOwnPage, isOwnScript } from '../../lib/extension/sender.ts';

const self = { id: 'lens', root: 'chrome-extension://lens/' };
const tab = { id: 7 };

describe('the sender of a message', () => {
  const script = { id: 'lens', url: 'http://www.example.gov.cn/report.html', tab };
  const panel = { id: 'lens', url: 'chrome-extension://lens/sidepanel.html' };

  it('is told apart: a script in a page, or a page of the extension', () => {
    expect([isOwnScript(script, self), isOwnPage(script, self)]).toEqual([true, false]);
    expect([isOwnScript(panel, self), isOwnPage(panel, self)]).toEqual([false, true]);
    const asTab = { ...panel, url: `${panel.url}?tabId=3`, tab };
    expect([isOwnScript(asTab, self), isOwnPage(asTab, self)]).toEqual([false, true]);
  });

  it('may be the page of documents, which reads as scripts do', () => {
    const reader = { id: 'lens', url: 'chrome-extension://lens/document.html?src=x#page=2', tab };
    expect(isOwnScript(reader, self)).toBe(true);
    expect(isOwnScript({ ...reader, url: 'chrome-extension://lens/document.html.evil/' }, self)).toBe(false);
    expect(isOwnScript({ id: 'lens', url: reader.url }, self)).toBe(false);
  });

  it.each([
    undefined,
    {},
    { url: 'http://www.example.gov.cn/report.html', tab },
    { id: 'other', url: 'http://www.example.gov.cn/report.html', tab },
    { id: 'other', url: 'chrome-extension://other/panel.html' },
    { id: 'other', url: 'chrome-extension://lens/sidepanel.html' },
    { id: 'lens' },
    { id: 'lens', url: 'http://www.example.gov.cn/report.html' },
    { id: 'lens', tab },
  ])('is no one of the extension: %j', (sender) => {
    expect([isOwnScript(sender, self), isOwnPage(sender, self)]).toEqual([false, false]);
  });

  it('is not the extension because its address looks like it', () => {
    const sender = { id: 'lens', url: 'http://chrome-extension.example/lens/', tab };
    expect(isOwnPage(sender, self)).toBe(false);
    expect(isOwnPage({ id: 'lens', url: 'chrome-extension://lensother/x.html' }, self)).toBe(false);
  });
});
