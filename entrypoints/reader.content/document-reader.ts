import { Attendance } from './attendance.ts';
import { type GivenDocument, readDocumentOf } from './page-state.ts';
import { TextReading } from './text-reading.ts';

/** Reads what a page of ours shows: a document that it is given, and nothing else of the page. */
export class DocumentReader {
  #given: GivenDocument;
  #isPutAway = false;
  /** Whoever gave it waits for its marks. */
  #marks = Promise.withResolvers<void>();
  readonly #attendance = new Attendance({
    apply: (settings) => this.#reading.apply(settings),
    begin: () => this.#read(),
    rest: () => this.#reading.rest(),
    command: (command) => this.#reading.marked.command(command),
    left: () => this.#reading.leave(),
    cameBack: () => {
      if (this.#reading.comeBack()) this.#read();
    },
    turnedTo: () => this.#reading.marked.mend(),
    end: () => this.#reading.end(),
  });
  readonly #reading = new TextReading({
    cited: () => this.#given,
    told: (found) => readDocumentOf(found, this.#given),
    readAgain: () => this.#read(),
    settled: () => this.#marks.resolve(),
  });

  constructor(given: GivenDocument) {
    this.#given = given;
  }

  /** Begins to read and to answer. */
  async start(): Promise<void> {
    this.#reading.panels.start();
    await this.#attendance.start();
  }

  /** Reads this from now on: another document, or more of the same than before. */
  give(given: GivenDocument): void {
    this.#given = given;
    this.#isPutAway = false;
    this.#marks.resolve();
    this.#marks = Promise.withResolvers();
    this.#reading.tellAnew();
    if (this.#attendance.isOn) this.#read();
  }

  /** Resolves when the marks of what was given last are there, or will not be. */
  marks(): Promise<void> {
    return this.#marks.promise;
  }

  /** The document is put away: what was read of it leaves the panels with it. */
  putAway(): void {
    this.#isPutAway = true;
    this.#reading.forget();
    this.#reading.panels.state({ phase: 'no-report', attachments: [], frames: [], hasText: false, asked: false });
  }

  #read(): void {
    if (this.#isPutAway || !this.#reading.canMark()) return;
    const { page } = this.#given;
    this.#reading.goOver((run) => this.#reading.take(run, page));
  }
}
