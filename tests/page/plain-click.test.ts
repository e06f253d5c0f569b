import { describe, expect, it } from 'vitest';
import { isPlainClick } from '../../lib/page/plain-click.ts';
import { documentOf } from '../support/page.ts';

const page = documentOf('<p>正文<a href="#x">链接</a><span onclick="void 0">自己的</span></p><button>按钮</button>');

function click(selector: string, init: MouseEventInit = {}, prevent = false): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 10, clientY: 10, ...init });
  if (prevent) page.addEventListener('click', (one) => one.preventDefault(), { once: true });
  page.querySelector(selector)?.dispatchEvent(event);
  return event;
}
const NONE = { isCollapsed: true } as Selection;

describe('a plain click', () => {
  it('points at text', () => {
    expect(isPlainClick(click('p'), { x: 11, y: 10 }, NONE)).toBe(true);
    expect(isPlainClick(click('p'), null, null)).toBe(true);
  });

  it.each<[string, MouseEvent]>([
    ['on a link', click('a')],
    ['on a button', click('button')],
    ['on what the page made clickable', click('span')],
    ['with a key held', click('p', { ctrlKey: true })],
    ['with another button', click('p', { button: 1 })],
    ['that is the second of two', click('p', { detail: 2 })],
    ['that the page took', click('p', {}, true)],
  ])('is none %s', (_, event) => {
    expect(isPlainClick(event, { x: 10, y: 10 }, NONE)).toBe(false);
  });

  it('is none that drew or left a selection', () => {
    expect(isPlainClick(click('p'), { x: 40, y: 10 }, NONE)).toBe(false);
    expect(isPlainClick(click('p'), { x: 10, y: 10 }, { isCollapsed: false } as Selection)).toBe(false);
  });
});
