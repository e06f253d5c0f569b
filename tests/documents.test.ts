import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isNewerVersion, withRelease, withVersion } from '../lib/cli/changelog.ts';
import { COMMANDS, unknownOption } from '../lib/cli/commands.mjs';
import { makeSchemaDocument } from '../lib/cli/make-schema.ts';
import { analysisSchema } from '../lib/model/schema.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** The commands a document names, each as its name and what is given to it. */
function commandsOf(text: string): { name: string; given: string[] }[] {
  return [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z:]+)(?: -- ([^`\n)]*))?/g)]
    .map(([, name = '', given = '']) => ({ name, given: given.split(/\s+/).filter((one) => one !== '') }))
    .filter(({ name }) => !['ci', 'install', 'says'].includes(name));
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('names commands that are there, with options they know', () => {
    for (const { name, given } of commandsOf(text)) {
      const command = COMMANDS[name];
      expect(command, `npm run ${name}`).toBeDefined();
      if (command !== undefined && !given.includes('--help')) expect(unknownOption(command, given)).toBeUndefined();
    }
  });

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:lib|tests|assets|components|entrypoints|docs)\/[\w./-]+)`/g)];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the README', () => {
  const english = read('README.md');
  const chinese = read('README.zh-CN.md');

  it('says the same in Chinese: commands, pictures, links and parts', () => {
    expect(commandsOf(chinese)).toEqual(commandsOf(english));
    for (const pattern of [/\]\(docs\/[^)]+\)/g, /^## /gm, /^\| /gm, /^\d\. /gm])
      expect(chinese.match(pattern)?.length, String(pattern)).toBe(english.match(pattern)?.length);
    // What is typed is the same to the letter.
    const typed = (text: string) => [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, lines]) => lines);
    expect(typed(chinese)).toEqual(typed(english));
  });

  it.each(
    commandsOf(english).filter(
      ({ name, given }) => COMMANDS[name]?.options === null && existsSync(join(ROOT, given[0] ?? '')),
    ),
  )('has its example run: $name', ({ name, given }) => {
    const ended = spawnSync(process.execPath, [join(ROOT, COMMANDS[name]!.script), ...given], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(ended.stderr).toBe('');
    expect(ended.stdout).not.toBe('');
    expect(ended.status).toBe(0);
  });
});

describe('docs/schema.md', () => {
  it('is what npm run schema makes', () => {
    expect(read('docs/schema.md')).toBe(makeSchemaDocument());
  });

  it('tells every object and every field', () => {
    const told = read('docs/schema.md');
    const fields = (type: unknown): string[] => {
      if (type instanceof z.ZodObject)
        return Object.entries(type.shape).flatMap(([name, inner]) => [name, ...fields(inner)]);
      if (type instanceof z.ZodArray) return fields(type.element);
      if (type instanceof z.ZodNullable || type instanceof z.ZodOptional) return fields(type.unwrap());
      return [];
    };
    expect(fields(analysisSchema).filter((name) => !new RegExp(`\\b${name}\\b`).test(told))).toEqual([]);
  });
});

describe('docs/browser-notes.md', () => {
  const rows = [...read('docs/browser-notes.md').matchAll(/^\| (?!what |---)(.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | '),
  );

  it.each(rows)('%s: what either browser does, in which module, and when it was seen', (...cells) => {
    expect(cells).toHaveLength(5);
    expect(cells[3]).toMatch(/^`[^`]+\.(?:ts|css)`/);
    expect(cells[4]).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('docs/adding.md', () => {
  const recipes = read('docs/adding.md')
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ title: text.slice(0, text.indexOf('\n')), text }));
  const folder = mkdtempSync(join(tmpdir(), 'report-lens-adding-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(recipes)('$title: at most ten lines, in files that have what it names', ({ text }) => {
    expect(text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```')).length).toBeLessThan(11);
    for (const line of text.split('\n')) {
      const files = [...line.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, file = '']) => read(file));
      for (const [, name = ''] of line.matchAll(/`([A-Z_]{4,})`/g))
        expect(
          files.some((code) => code.includes(name)),
          name,
        ).toBe(true);
    }
  });

  /** A copy of what the analysis needs, to be added to. */
  function copy(): void {
    if (existsSync(join(folder, 'lib'))) return;
    for (const part of ['lib', 'assets', 'tests/pages', 'tests/support', 'package.json', 'biome.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  }

  /** What a recipe has in a fence, and the file it says that goes into. */
  function fenced(title: string): { file: string; key: string; json: string } {
    const { text } = recipes.find((recipe) => recipe.title === title)!;
    const [, file = '', key = '', json = ''] = /```json ([^\s#]+)(?:#(\w+))?\n([\s\S]*?)\n```/.exec(text)!;
    return { file, key, json };
  }

  /** The figures of a text, read by the copy. */
  function figuresOf(text: string): { unit: string; value: number; indicator: string | null }[] {
    writeFileSync(join(folder, 'text.txt'), text);
    const ended = spawnSync(process.execPath, [join(folder, 'lib/cli/analyze.ts'), join(folder, 'text.txt')], {
      encoding: 'utf8',
    });
    return JSON.parse(ended.stdout).facts;
  }

  /** The example of a recipe: what stands in the backticks of its second step. */
  const example = (title: string) =>
    /2\. See it read: `([^`]+)`/.exec(recipes.find((one) => one.title === title)!.text)![1]!;

  it('an indicator is read', () => {
    copy();
    const { file, json } = fenced('An indicator');
    const path = join(folder, file);
    expect(figuresOf(`${example('An indicator')}。`)[0]?.indicator).not.toBe('charging_points');
    writeFileSync(path, JSON.stringify([...JSON.parse(readFileSync(path, 'utf8')), JSON.parse(json)]));
    expect(figuresOf(`${example('An indicator')}。`)[0]?.indicator).toBe('charging_points');
  });

  it('a unit is read', () => {
    copy();
    const { file, key, json } = fenced('A unit');
    const path = join(folder, file);
    expect(figuresOf(`${example('A unit')}。`)[0]?.unit).not.toBe('兆乏');
    const units = JSON.parse(readFileSync(path, 'utf8'));
    units[key].push(JSON.parse(json));
    writeFileSync(path, JSON.stringify(units));
    expect(figuresOf(`${example('A unit')}。`)[0]).toMatchObject({ unit: '兆乏', value: 600 });
  });

  it('a page is read', () => {
    copy();
    const { file, json } = fenced('A page');
    const about = join(folder, file.replace('NAME', 'a-new-one'));
    mkdirSync(dirname(about), { recursive: true });
    writeFileSync(about, json);
    cpSync(join(ROOT, 'tests/pages/vsb-town/source.html'), join(dirname(about), 'source.html'));
    const ended = spawnSync(process.execPath, [join(folder, 'tests/pages/refresh.ts'), 'a-new-one'], {
      encoding: 'utf8',
    });
    expect(ended.stdout).toBe('added a-new-one\n');
    expect(JSON.parse(readFileSync(join(dirname(about), 'expected.json'), 'utf8')).report).toBe(true);
  });

  /** Puts something into a file of the copy, behind what a recipe says to add it to. */
  function add(file: string, behind: string, more: string): void {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(code).toContain(behind);
    writeFileSync(join(folder, file), code.replace(behind, behind + more));
  }

  it('a kind of report is known by its title, and written into the schema', () => {
    copy();
    add('lib/model/terms.ts', 'REPORT_KINDS = [', "'white-paper', ");
    add(
      'lib/report/report-kind.ts',
      'const titles: readonly (readonly [RegExp, ReportKind])[] = [',
      "[/白皮书/, 'white-paper'],",
    );
    mkdirSync(join(folder, 'docs'), { recursive: true });
    writeFileSync(join(folder, 'text.txt'), '青岚市绿色发展白皮书\n2024年森林覆盖率达到43%。\n');
    const ended = spawnSync(process.execPath, [join(folder, 'lib/cli/analyze.ts'), join(folder, 'text.txt')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(ended.stdout).reports[0]).toMatchObject({ kind: 'white-paper' });
    spawnSync(process.execPath, [join(folder, COMMANDS.schema!.script)]);
    expect(readFileSync(join(folder, 'docs/schema.md'), 'utf8')).toContain('`white-paper`');
  });

  it('what a new language or export still lacks is named by the compiler', () => {
    copy();
    for (const part of ['components', 'entrypoints', '.wxt'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    const settings = JSON.parse(read('tsconfig.json'));
    const include = ['lib', 'components', 'entrypoints', '.wxt/wxt.d.ts'];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, include }));
    add('lib/extension/i18n.ts', 'LANGUAGES = [', "'ja', ");
    add('lib/export/export-file.ts', 'FORMS = [', "'yaml', ");
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', folder], { encoding: 'utf8' });
    const named = new Set(
      [...stdout.matchAll(/((?:lib|components|entrypoints)\/[\w./-]+)\(\d+,\d+\): error/g)].map(([, file]) => file),
    );
    // The words of the language, its own name, and who asks for those of exported tables; how the form is written.
    for (const file of [
      'lib/extension/i18n.ts',
      'components/Options.tsx',
      'entrypoints/sidepanel/panel-actions.ts',
      'lib/export/export-file.ts',
      'components/Export.tsx',
    ])
      expect([...named]).toContain(file);
  });
});

describe('texts for the stores', () => {
  const shorts = [...read('docs/stores/listing.md').matchAll(/\*\*Short\*\*: (.+)/g)].map(([, short = '']) => short);

  it('are there in three languages, and short enough', () => {
    expect(shorts.length).toBe(3);
    for (const short of shorts) expect(short.length).toBeLessThan(133);
  });

  it('have a privacy statement in three languages', () => {
    expect(read('docs/stores/privacy.md').match(/^## .+/gm)).toEqual(['## English', '## 简体中文', '## 繁體中文']);
  });
});

describe('a release', () => {
  it.each([
    ['1.0.0', '0.9.9', true],
    ['0.10.0', '0.9.0', true],
    ['0.1.1', '0.1.0', true],
    ['0.1.0', '0.1.0', false],
    ['0.0.9', '0.1.0', false],
    ['v1.0.0', '0.1.0', false],
    ['1.0', '0.1.0', false],
  ])('%s follows %s: %s', (version, than, follows) => expect(isNewerVersion(version, than)).toBe(follows));

  it('dates what was unreleased, and keeps what was told before', () => {
    const before = '# Changes\n\n## Unreleased\n\n- Reads tables.\n\n## 0.1.0 · 2026-01-02\n\n- First.\n';
    expect(withRelease(before, '0.2.0', '2026-03-04')).toBe(
      '# Changes\n\n## Unreleased\n\n## 0.2.0 · 2026-03-04\n\n- Reads tables.\n\n## 0.1.0 · 2026-01-02\n\n- First.\n',
    );
    expect(withRelease('# Changes\n\n## Unreleased\n\n## 0.1.0 · 2026-01-02\n', '0.2.0', '2026-03-04')).toBeNull();
    expect(withRelease(read('CHANGELOG.md'), '9.0.0', '2030-01-01')).toContain('\n\n## 9.0.0 · 2030-01-01\n\n- ');
  });

  it('changes the version of the project, and of nothing else', () => {
    const lock = '{"version":"0.1.0","packages":{"":{"version":"0.1.0"},"node_modules/a":{"version":"0.1.0"}}}';
    expect(JSON.parse(withVersion(lock, '0.2.0'))).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/a': { version: '0.1.0' } },
    });
    expect(withVersion(read('package.json'), '0.1.0')).toBe(read('package.json'));
  });
});
