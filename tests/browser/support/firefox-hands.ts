import { NAMED } from './firefox-scripts.ts';
import { KEYS, type MarionetteFirefox } from './marionette.ts';

/** A way to work a page of the extension in Firefox: by pointer, or by keyboard alone. */
export interface FirefoxHands {
  /** Presses what has these words, once it is there. */
  press(selector: string, words: string): Promise<void>;
}

export function pointerOf(firefox: MarionetteFirefox): FirefoxHands {
  return {
    async press(selector, words) {
      await firefox.until(NAMED, selector, words);
      await firefox.click('[data-pressed]');
    },
  };
}

/** More stops than this no page of ours has between two things that are worth pressing. */
const MOST_STOPS = 200;

/** Where the focus is: on what is to be pressed, on another choice of its group, on another tab beside it, or elsewhere. */
const STOP = `const wanted = document.querySelector('[data-pressed]');
  const choice = wanted.querySelector('input') ?? wanted;
  const active = document.activeElement;
  if (active === choice) return choice.matches('[type=radio]') ? 'chosen' : choice.matches('[type=checkbox]') ? 'box' : 'there';
  if (choice.matches('[type=radio]') && active.name === choice.name) return 'beside';
  return 'elsewhere';`;

/** Goes to a thing by Tab, among the choices of a group by the arrow keys, and presses Enter, a box Space. */
export function keyboardOf(firefox: MarionetteFirefox): FirefoxHands {
  return {
    async press(selector, words) {
      await firefox.until(NAMED, selector, words);
      for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
        const stop = await firefox.run(STOP);
        if (stop === 'chosen') return;
        if (stop === 'there' || stop === 'box') return await firefox.press(stop === 'box' ? ' ' : KEYS.enter);
        await firefox.press(stop === 'beside' ? KEYS.down : KEYS.tab);
      }
      throw new Error(`Tab does not lead to “${words}”.`);
    },
  };
}
