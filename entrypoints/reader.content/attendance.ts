import { type Browser, browser } from 'wxt/browser';
import { Lifetime } from '../../lib/extension/lifetime.ts';
import { type Command, readCommand } from '../../lib/extension/messages.ts';
import { self } from '../../lib/extension/self.ts';
import { isOwnPage } from '../../lib/extension/sender.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import { isOn, type Settings } from '../../lib/extension/settings-model.ts';
import { PageVisit, type VisitedReader } from './page-visit.ts';

/** Who reads a page for as long as the extension is there and its site is switched on. */
export interface AttendedReader extends VisitedReader {
  /** The settings, at first and with each change. */
  apply(settings: Settings): void;
  /** The site is on: the page is to be read. */
  begin(): void;
  /** The site was switched off: nothing of ours stays in the page. */
  rest(): void;
  /** A key of the extension was pressed. */
  command(command: Command): void;
  /** The extension is gone. What listens to it is deaf by then, and must not be touched. */
  end(): void;
}

/** When a page is read: from its opening until the extension, the reader or the page itself ends it. */
export class Attendance {
  readonly #reader: AttendedReader;
  /** A page whose extension was updated or removed must not keep marks that nobody answers for. */
  readonly #life: Lifetime;
  readonly #visit: PageVisit;
  #isOn = false;

  constructor(reader: AttendedReader) {
    this.#reader = reader;
    this.#life = new Lifetime(document, () => {
      this.#visit.rest();
      reader.end();
    });
    this.#visit = new PageVisit(window, {
      left: () => {
        if (!this.isOver) reader.left();
      },
      cameBack: () => {
        if (!this.isOver) reader.cameBack();
      },
      turnedTo: () => reader.turnedTo(),
    });
  }

  /** Whether the extension is gone. */
  get isOver(): boolean {
    return this.#life.isOver;
  }

  /** Whether the site is switched on. */
  get isOn(): boolean {
    return this.#isOn;
  }

  async start(): Promise<void> {
    browser.runtime.onMessage.addListener(this.#commanded);
    watchSettings((settings) => this.#apply(settings));
    this.#apply(await loadSettings());
  }

  #apply(settings: Settings): void {
    const wasOn = this.#isOn;
    this.#isOn = isOn(settings, location.hostname);
    if (!this.#isOn) {
      this.#life.rest();
      this.#visit.rest();
      this.#reader.rest();
      return;
    }
    this.#reader.apply(settings);
    if (wasOn) return;
    this.#life.watch();
    this.#visit.follow();
    this.#reader.begin();
  }

  readonly #commanded = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    const command = isOwnPage(sender, self()) ? readCommand(message) : null;
    if (command !== null) this.#reader.command(command.command);
  };
}
