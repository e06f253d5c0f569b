import { describe, expect, it } from 'vitest';
import { readFileText, UnreadableFile } from '../../lib/cli/document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('is a text file kept unit for unit, its byte order mark too', () => {
    const { text, fromHtml } = readFileText(bytes('\ufeff　　各位代表：\r\n增长5%'), 'report.txt');
    expect(text).toBe('\ufeff　　各位代表：\r\n增长5%');
    expect(fromHtml).toBe(false);
  });

  it('is the body of an HTML page', () => {
    const { text, fromHtml, shape } = readFileText(
      bytes('<!DOCTYPE html><html><head><title>工作报告</title></head><body><p>增长<span>5</span>%</p></body></html>'),
      'report.html',
    );
    expect([text, fromHtml, shape.title]).toEqual(['增长5%', true, '工作报告']);
  });

  it('is read in the encoding the page declares, gb2312 as its successor', () => {
    const html = [...'<meta charset="gb2312"><body><p>'].map((sign) => sign.charCodeAt(0));
    // 增长 in GB18030, and 镕, which gb2312 does not have.
    const file = Uint8Array.from([...html, 0xd4, 0xf6, 0xb3, 0xa4, 0xe9, 0x46]);
    expect(readFileText(file, 'old.html').text).toBe('增长镕');
  });

  it('is UTF-16 where its mark says so', () => {
    const file = Uint8Array.from([0xff, 0xfe, 0x9e, 0x58, 0x7f, 0x95]);
    expect(readFileText(file, 'report.txt').text).toBe('\ufeff增长');
  });

  it('is taken out of the script of a page that renders itself', () => {
    const content = JSON.stringify(`<p>${'全区经济运行总体平稳。'.repeat(120)}</p>`);
    const page = `<html><body><div></div><script>window.C={"content": ${content}}</script></body></html>`;
    expect(readFileText(bytes(page), 'late.html').text).toMatch(/^全区经济/);
  });

  it.each([
    ['before <head>', '<html><p>增长5%</p><head><title>公报</title></head><body></body></html>'],
    ['between </head> and <body>', '<html><head></head><p>增长5%</p><body></body></html>'],
    ['without a head', '<p>增长5%</p>'],
    ['behind </body>', '<html><body></body></html><p>增长5%</p>'],
    ['in a head that a stray element ends', '<html><head><div><p>增长5%</p></div></head></html>'],
  ])('is found where a browser shows it: %s', (_, html) => {
    expect(readFileText(bytes(html), 'page.html').text).toBe('增长5%');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['binary rubbish', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256)],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('is refused for %s', (_, file) => {
    expect(() => readFileText(file, 'report.txt')).toThrow(UnreadableFile);
  });
});
