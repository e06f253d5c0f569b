import process from 'node:process';
import { build } from './run.ts';

// Builds `.output/chrome-mv3` and `.output/firefox-mv3`.
process.exitCode = await build(['chrome', 'firefox']);
