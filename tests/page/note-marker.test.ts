import { describe, expect, it } from 'vitest';
import { isNoteMarker, raisedText } from '../../lib/page/note-marker.ts';
import { documentOf } from '../support/page.ts';

const raised = (html: string) => raisedText(documentOf(html).querySelector('sup') ?? document.body);

describe('the text of a raised element', () => {
  it('is taken from all elements inside it', () => {
    expect(raised('<sup>[<a href="#n1"><b>1</b></a>]</sup>')).toBe('[1]');
    expect(raised('<sup> ① </sup>')).toBe(' ① ');
    expect(raised('<sup></sup>')).toBe('');
  });

  it('is no marker where it is long, wide or deep', () => {
    expect(raised('<sup>由区领导担任链长的工作机制</sup>')).toBeNull();
    expect(raised(`<sup>${'<i></i>'.repeat(100)}1</sup>`)).toBeNull();
    expect(raised(`<sup>${'<i>'.repeat(100)}1</sup>`)).toBeNull();
  });
});

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
