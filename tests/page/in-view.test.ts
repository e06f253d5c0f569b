import { describe, expect, it, vi } from 'vitest';
import { placeInView } from '../../lib/page/in-view.ts';
import { afterPaint, watchScroll } from '../../lib/page/scroll-watch.ts';
import { PATIENCE } from '../support/patience.ts';

describe('the place in view', () => {
  const headings = [-900, -200, 100, 600, 1400];
  const shown = (top: number) => top;

  it('is the last that begins above the line where one reads', () => {
    expect(placeInView(headings, shown, 800)).toBe(100);
    expect(placeInView(headings, shown, 150)).toBe(-200);
    expect(placeInView(headings, shown, 8000)).toBe(1400);
  });

  it('is none above the first, or where there are none', () => {
    expect(placeInView([600, 1400], shown, 800)).toBeNull();
    expect(placeInView([], shown, 800)).toBeNull();
  });

  it('passes over places that are not shown', () => {
    for (const hidden of headings) {
      const others = headings.filter((top) => top !== hidden);
      const found = placeInView(headings, (top) => (top === hidden ? null : top), 800);
      expect(found).toBe(others.findLast((top) => top <= 400));
    }
  });

  it('asks for few of many', () => {
    const topOf = vi.fn((top: number) => top);
    const many = Array.from({ length: 2000 }, (_, index) => index * 10 - 5000);
    expect(placeInView(many, topOf, 800)).toBe(400);
    expect(topOf.mock.calls.length).toBeLessThan(15);
  });
});

describe('scrolling', () => {
  it('is told once a frame, that of inner boxes too, until it is no longer watched', () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((call) => frames.push(call));
    const scrolled = vi.fn();
    const stop = watchScroll(document, scrolled);
    document.body.innerHTML = '<div id="box"></div>';
    const box = document.querySelector('#box')!;
    box.dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(1);
    frames[0]?.(0);
    expect(scrolled).toHaveBeenCalledOnce();
    stop();
    box.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(1);
    vi.restoreAllMocks();
  });
});

it('asks for no places before the page is painted', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((call) => frames.push(call));
  const painted = vi.fn();
  afterPaint(document, painted);
  const stopped = vi.fn();
  const stop = afterPaint(document, stopped);
  for (const frame of frames) frame(0);
  stop();
  expect(painted).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(painted).toHaveBeenCalledOnce(), PATIENCE);
  expect(stopped).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
