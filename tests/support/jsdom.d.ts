/** What the tests use of jsdom, which ships no types. */
declare module 'jsdom' {
  /** Hears what a page and jsdom itself have to say; without a listener nobody does. */
  export class VirtualConsole {}

  export class JSDOM {
    constructor(
      html: string,
      options?: {
        readonly url?: string;
        readonly runScripts?: 'dangerously';
        readonly virtualConsole?: VirtualConsole;
      },
    );
    readonly window: Window & typeof globalThis;
  }
}
