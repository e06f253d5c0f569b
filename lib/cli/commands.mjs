// The commands of the project, each with what it needs and what its help says.

/**
 * @typedef {object} Command
 * @property {string} script what is run, on the project's own Node
 * @property {boolean} browser whether it drives a browser
 * @property {string} usage one line: what may be given
 * @property {string} does one line: what comes of it
 * @property {readonly string[]} [node] switches of Node itself
 * @property {readonly string[] | null} options those it knows; null where the script reads its options itself
 */

/**
 * Switches for the reading of many files. After some 150 of them V8 would double what it keeps for young objects: 70 MB
 * more that nothing needs.
 */
export const LEVEL_MEMORY = ['--max-semi-space-size=16'];

/** @type {Readonly<Record<string, Command>>} */
export const COMMANDS = {
  start: {
    script: 'lib/cli/start.ts',
    browser: true,
    usage: 'npm start -- [--headless] [URL-or-FILE]',
    does: 'builds, and opens a browser with the extension on a report; --headless prints what the panel says instead',
    options: ['--headless'],
  },
  test: {
    script: 'lib/cli/test.ts',
    browser: true,
    usage: 'npm test',
    does: 'checks types, style, unused code, all parts, the packages for the stores, and the extension in browsers',
    options: [],
  },
  build: {
    script: 'lib/cli/build.ts',
    browser: false,
    usage: 'npm run build',
    does: 'builds .output/chrome-mv3 and .output/firefox-mv3',
    options: [],
  },
  zip: {
    script: 'lib/cli/zip.ts',
    browser: false,
    usage: 'npm run zip',
    does: 'builds, and packs the extension for each store and the sources into .output/*.zip',
    options: [],
  },
  analyze: {
    script: 'lib/cli/analyze.ts',
    node: LEVEL_MEMORY,
    browser: false,
    usage: 'npm run -s analyze -- FILE… [--format json|jsonl|csv|md]',
    does: 'prints the analysis of text and HTML files, without a browser',
    options: null,
  },
  compare: {
    script: 'lib/cli/compare.ts',
    node: LEVEL_MEMORY,
    browser: false,
    usage: 'npm run -s compare -- FILE… [--format json|csv|xlsx|md|long|across]',
    does: 'prints reports side by side, targets against outcomes',
    options: null,
  },
  pictures: {
    script: 'lib/cli/pictures.ts',
    browser: true,
    usage: 'npm run pictures -- [--width PIXELS] [FILE]',
    does: 'takes all pictures of the documents anew; --width: those of the panel at that width alone, in .output/pictures',
    options: ['--width'],
  },
  mutate: {
    script: 'lib/cli/mutate.ts',
    browser: false,
    usage: 'npm run mutate -- [ROOM-or-FILE…] [--over FOLDER] [--tests FOLDER-or-FILE]',
    does: 'holds each condition of the pure rooms at true and false, and tells what no test notices; for a night',
    options: ['--over', '--tests'],
  },
  schema: {
    script: 'lib/cli/make-schema.ts',
    browser: false,
    usage: 'npm run schema',
    does: 'makes docs/schema.md anew',
    options: [],
  },
  release: {
    script: 'lib/cli/release.ts',
    browser: false,
    usage: 'npm run release -- VERSION',
    does: 'sets the version, dates the changelog, tests and packs; uploads nothing',
    options: [],
  },
  divisions: {
    script: 'lib/cli/make-divisions.ts',
    browser: false,
    usage: 'npm run divisions',
    does: 'makes the table of administrative divisions anew',
    options: [],
  },
  heads: {
    script: 'lib/cli/heads.ts',
    browser: false,
    usage: 'npm run heads',
    does: 'counts anew which nouns stand alone in front of a figure',
    options: null,
  },
  train: {
    script: 'lib/cli/train.ts',
    browser: false,
    usage: 'npm run train -- [--errors]',
    does: 'trains the judge of names on labelled reports; --errors prints what it takes otherwise than the labels',
    options: ['--errors'],
  },
  soak: {
    script: 'tests/bench/soak.ts',
    browser: true,
    usage: 'npm run soak -- [PAGES]',
    does: 'reads so many reports, else 200, in one tab of each browser, the panel open: no error, and the memory stays level',
    options: [],
  },
  bench: {
    script: 'tests/bench/bench.ts',
    browser: true,
    usage: 'npm run bench -- [GROUP…]',
    does: 'measures, as ratios and counts of one run',
    options: [],
  },
};

/**
 * The first option among some arguments that a command does not know; undefined if it knows all.
 *
 * @param {Pick<Command, 'options'>} command
 * @param {readonly string[]} args
 */
export function unknownOption({ options }, args) {
  if (options === null) return undefined;
  return args.find((arg) => arg.startsWith('-') && arg !== '-' && !options.includes(arg));
}

/**
 * What a command's help says.
 *
 * @param {Pick<Command, 'usage' | 'does'>} command
 */
export function helpOf({ usage, does }) {
  return `${usage}\n  ${does}`;
}
