// Runs a command in the place of this process: its signals and its status are the command's.
import { spawn } from 'node:child_process';
import process from 'node:process';

/** The signals that end a process. A terminal's SIGINT comes to the command too, and would come twice. */
const ENDING = /** @type {const} */ (['SIGTERM', 'SIGHUP']);
/** So often it is looked whether whoever started this is still there: npm, when it is ended, tells only its shell. */
const LOOK_MS = 250;

/**
 * Runs a program, its output shown, and ends it with this process.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit status; that of a shell, 128 and more, where a signal ended it
 */
export function runToEnd(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' });
    const parent = process.ppid;
    for (const signal of ENDING) process.on(signal, () => child.kill(signal));
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, LOOK_MS);
    child.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on('exit', (status, signal) => {
      clearInterval(watch);
      resolve(status ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}
