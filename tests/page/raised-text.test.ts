import { describe, expect, it } from 'vitest';
import { raisedText } from '../../lib/page/raised-text.ts';
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
