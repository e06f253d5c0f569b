import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { LEVEL_MEMORY } from '../../lib/cli/commands.mjs';
import { print, say, title } from './measure.ts';
import type { ReportText } from './texts.ts';

const FILES = 1000;
/** The memory is looked at every so many files; the first look is taken when everything is compiled. */
const LOOK = 100;

/** `analyze` over a folder of a thousand files: its memory must not grow with them. */
export async function benchManyFiles(reports: readonly ReportText[]): Promise<void> {
  title('analyze over many files');
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-bench-'));
  try {
    for (let i = 0; i < FILES; i += 1) {
      const { text } = reports[i % reports.length] ?? { text: '' };
      writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), text.slice(0, 12_000));
    }
    const start = performance.now();
    const looks = await memoryOver(folder);
    const seconds = (performance.now() - start) / 1000;
    const [first = Number.NaN, ...others] = looks;
    say(`${(FILES / seconds).toFixed(1)} files a second; ${looks.map((mb) => mb.toFixed(0)).join(', ')} MB on the way`);
    print(`the most memory over ${FILES} files, in that after ${LOOK}`, Math.max(...others) / first, { most: 1.25 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The resident memory of the command, in MB, each time that it has printed so many lines. */
async function memoryOver(folder: string): Promise<number[]> {
  const script = join(import.meta.dirname, '../../lib/cli/analyze.ts');
  const command = spawn(process.execPath, [...LEVEL_MEMORY, script, folder, '--format', 'jsonl'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { readFileSync } = await import('node:fs');
  const looks: number[] = [];
  let lines = 0;
  for await (const _ of createInterface({ input: command.stdout })) {
    lines += 1;
    if (lines % LOOK === 0 && lines < FILES && process.platform === 'linux') {
      const pages = Number(readFileSync(`/proc/${command.pid}/statm`, 'utf8').split(' ')[1]);
      looks.push((pages * 4096) / 1e6);
    }
  }
  return looks;
}
