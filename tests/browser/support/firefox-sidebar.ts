import { EXTENSION, KEYS, type MarionetteFirefox } from './marionette.ts';
import type { Json } from './marionette-connection.ts';

/** The ids that Firefox makes of the extension's. */
const WIDGET = EXTENSION.replaceAll(/[{}]/g, '_');
const ACTION = `[id="${WIDGET}-BAP"]`;
const SIDEBAR = `${WIDGET}-sidebar-action`;

/** The browser within the sidebar that shows the panel, as a script of Firefox finds it. */
const PANEL = `const panel = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  const inPanel = async (script, args) => {
    const actor = panel?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
    return actor === undefined ? null : await actor.executeScript(script, args, {});
  };`;

/** The sidebar of a Firefox with the panel in it, opened and worked as a reader does. */
export class FirefoxSidebar {
  readonly #firefox: MarionetteFirefox;

  constructor(firefox: MarionetteFirefox) {
    this.#firefox = firefox;
  }

  /** Presses the key of the extension. */
  async pressItsKey(): Promise<void> {
    await this.#firefox.press([KEYS.alt, KEYS.shift, 'L'], 'browser');
  }

  /** Opens the list of extensions in the toolbar and presses this one. */
  async pressItsButton(): Promise<void> {
    await this.#firefox.clickInBrowser('#unified-extensions-button');
    await this.#firefox.inBrowser(
      `const button = () => document.querySelector(arguments[0])?.getBoundingClientRect();
      while (!(button()?.width > 0)) await new Promise((resolve) => setTimeout(resolve, 50));`,
      ACTION,
    );
    await this.#firefox.clickInBrowser(ACTION);
  }

  /** Opens the menu of the button in the list of extensions, and presses an entry of the extension's own, by its id. */
  async pressItsMenu(entry: string): Promise<void> {
    await this.#firefox.clickInBrowser('#unified-extensions-button');
    await this.#firefox.inBrowser(
      `const until = async (look) => {
        for (;;) {
          const found = look();
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      const seen = (selector) => {
        const element = document.querySelector(selector);
        return element?.getBoundingClientRect().width > 0 ? element : null;
      };
      const { left, top, width, height } = (await until(() => seen(arguments[0]))).getBoundingClientRect();
      window.synthesizeMouseEvent('contextmenu', left + width / 2, top + height / 2, { button: 2, clickCount: 1 }, {});
      const item = await until(() => seen(arguments[1]));
      item.closest('menupopup').activateItem(item);`,
      ACTION,
      `menuitem[id$="menuitem-_${entry}"]`,
    );
  }

  /** Title and icon under which Firefox lists the sidebar. */
  async listed(): Promise<{ readonly label: string; readonly iconUrl: string }> {
    const script =
      'const { label, iconUrl } = SidebarController.sidebars.get(arguments[0]); return { label, iconUrl };';
    return (await this.#firefox.inBrowser(script, SIDEBAR)) as { readonly label: string; readonly iconUrl: string };
  }

  /** Draws the sidebar's edge until the panel is so wide, in pixels; Firefox itself may keep it wider. */
  async widen(width: number): Promise<number> {
    const wide = await this.#firefox.inBrowser(
      `${PANEL} const box = document.getElementById('sidebar-box');
      box.style.minWidth = '0';
      box.style.width = arguments[0] + 'px';
      const inner = panel.getBoundingClientRect();
      box.style.width = 2 * arguments[0] - inner.width + 'px';
      return panel.getBoundingClientRect().width;`,
      width,
    );
    return Number(wide);
  }

  async close(): Promise<void> {
    await this.#firefox.inBrowser('SidebarController.hide();');
  }

  /** What a script gives back that runs in the panel. */
  run(script: string, ...args: readonly Json[]): Promise<Json> {
    return this.#firefox.inBrowser(`${PANEL} return inPanel(arguments[0], arguments[1]);`, script, args);
  }

  /** Waits until a script in the panel gives back something true; what it gave. */
  until(script: string, ...args: readonly Json[]): Promise<Json> {
    return this.#firefox.inBrowser(
      `for (;;) {
        ${PANEL}
        // A panel that is only now being opened has nothing to run it in.
        const found = await inPanel(arguments[0], arguments[1]).catch(() => null);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }`,
      script,
      args,
    );
  }

  /** Presses an element of the panel with the pointer. */
  async click(selector: string): Promise<void> {
    await this.until('return document.querySelector(arguments[0]) !== null;', selector);
    const box = await this.run(
      `const element = document.querySelector(arguments[0]);
       element.scrollIntoView({ block: 'center', behavior: 'instant' });
       const { left, top, width, height } = element.getBoundingClientRect();
       return [left + Math.min(width / 2, 40), top + Math.min(height / 2, 12)];`,
      selector,
    );
    const frame = await this.#firefox.inBrowser(
      `${PANEL} const outer = SidebarController.browser.getBoundingClientRect();
       const inner = panel.getBoundingClientRect();
       return [outer.left + inner.left, outer.top + inner.top];`,
    );
    const [[x, y], [left, top]] = [box, frame] as [[number, number], [number, number]];
    await this.#firefox.clickAt(left + x, top + y, 'browser');
  }

  /** Presses keys where the focus is in the panel. */
  async press(keys: string | readonly string[]): Promise<void> {
    await this.#firefox.press(keys, 'browser');
  }
}
