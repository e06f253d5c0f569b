import { describe, expect, it } from 'vitest';
import { isNoteMarker } from '../../lib/text/note-marker.ts';

describe('a note marker', () => {
  it.each([
    ['①', '链长制'],
    ['[12]', '链长制'],
    ['1', '链长制'],
    ['注3', '链长制'],
  ])('is %s behind %s', (text, before) => expect(isNoteMarker(text, before)).toBe(true));

  it.each([
    ['3', '库容120m'],
    ['2', '面积36km'],
    ['4', '约10'],
    ['一', '链长制'],
    ['', '链长制'],
  ])('is not %s behind %s', (text, before) => expect(isNoteMarker(text, before)).toBe(false));
});
