import manifest from '../../package.json' with { type: 'json' };

/** The program's own version, kept with everything it has read. */
export const VERSION: string = manifest.version;
