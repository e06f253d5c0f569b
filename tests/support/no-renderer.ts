import { configure } from '@testing-library/preact';
import { options } from 'preact';
import { PATIENCE } from './patience.ts';

// What a document without a renderer lacks.

configure({ asyncUtilTimeout: PATIENCE.timeout });

/** There are no sizes: elements get those of a panel, so that lists know what is in sight. */
const height = function (this: HTMLElement) {
  return this.classList.contains('scroller') ? 800 : 36;
};
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 400 },
  clientHeight: { configurable: true, get: height },
  offsetHeight: { configurable: true, get: height },
});
HTMLElement.prototype.scrollTo = () => undefined;
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// There are no frames: effects run right behind the views, so that none is left when the document is taken down.
options.requestAnimationFrame = (effects) => queueMicrotask(effects);
