import { describe, expect, it } from 'vitest';
import { pageOfMht } from '../../lib/document/mht.ts';

/** 玕 and 亖 in GBK: bytes that Windows' code page has other signs for. */
const GBK = [0xab, 0x80, 0x81, 0x80, 0x9f, 0x92];

describe('a saved page', () => {
  it('has its bytes given on as they are, where nothing encodes them', () => {
    const head = new TextEncoder().encode(
      'MIME-Version: 1.0\r\nContent-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
    );
    const page = pageOfMht(Uint8Array.from([...head, ...GBK]));
    expect([...page.bytes]).toEqual(GBK);
    expect(page.charset).toBe('gbk');
  });
});
