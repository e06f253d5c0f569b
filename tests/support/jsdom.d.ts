/** What the tests use of jsdom, which ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string; readonly runScripts?: 'dangerously' });
    readonly window: Window & typeof globalThis;
  }
}
