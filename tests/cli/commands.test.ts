import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, helpOf, unknownOption } from '../../lib/cli/commands.mjs';
import { ROOT } from '../../lib/cli/run.ts';
import { languageOf, wordingFor } from '../../lib/cli/wording.mjs';

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

describe('the commands', () => {
  it.each(Object.entries(COMMANDS))('%s is a script of package.json, and there', (name, { script }) => {
    expect(scripts[name]).toBe(`node lib/cli/setup.mjs ${name}`);
    expect(existsSync(join(ROOT, script))).toBe(true);
  });

  it.each(Object.entries(COMMANDS))('%s tells its use', (name, command) => {
    expect(helpOf(command)).toMatch(new RegExp(`^npm (?:run )?(?:-s )?${name}\\b.*\n  \\S`));
  });

  it.each([
    [['--headless', 'report.html'], undefined],
    [['--headles'], '--headles'],
    [['-v', 'report.html'], '-v'],
    [['report.html'], undefined],
  ])('start %o: unknown is %s', (args, unknown) => {
    expect(unknownOption({ options: ['--headless'] }, args)).toBe(unknown);
  });

  it.each([
    [['setup.mjs', 'start', '--help'], 0, /^npm start -- \[--headless\]/, /^$/],
    [['setup.mjs', 'start', '--hedless'], 2, /^$/, /^npm run start knows no option "--hedless"; [^\n]+\.\n$/],
    [['setup.mjs', 'strat'], 2, /^$/, /^There is no command "strat"; [^\n]+\.\n$/],
    [['start.ts', join(ROOT, 'no-such-report.html')], 1, /^$/, /^There is no file [^\n]+\.\n$/],
  ] as const)('%o says so in one sentence', ([script, ...args], status, out, said) => {
    const ended = spawnSync(process.execPath, [join(ROOT, 'lib/cli', script), ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    expect(ended.stdout).toMatch(out);
    expect(ended.stderr).toMatch(said);
    expect(ended.status).toBe(status);
  });
});

describe('what the commands say', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    [{}, 'zh-TW', 'zh'],
    [{ LANG: '' }, 'zh-Hans-CN', 'zh'],
    [{}, 'de-DE', 'en'],
  ] as const)('with %o and a system in %s is in %s', (env, locale, language) => {
    expect(languageOf(env, locale)).toBe(language);
  });

  it('is one sentence in either language', () => {
    for (const wording of [wordingFor('en'), wordingFor('zh')]) {
      expect(wording.noExtensions('/usr/bin/google-chrome')).toMatch(/^[^\n]*google-chrome[^\n]*[.。]$/);
      expect(wording.noBrowser).toMatch(/CHROME_PATH[^\n]*[.。]$/);
    }
  });
});
