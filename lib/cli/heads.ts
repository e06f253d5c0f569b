import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { analyze } from '../analysis/analyze.ts';
import { countHeads } from '../naming/judge/head-count.ts';
import { segmenter } from './segmenter.ts';

// npm run heads: counts, over the reports without labels, which nouns the rules find alone and which at the end of a
// longer name. Run it before `npm run train`, which learns from the counts.
const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const FILE = 'lib/naming/judge/data/head-nouns.json';

const texts = ['2025', 'genres'].flatMap((folder) =>
  readdirSync(join(CORPUS, folder))
    .sort()
    .map((name) => readFileSync(join(CORPUS, folder, name), 'utf8')),
);
const names = texts.flatMap((text) =>
  analyze(text, {}, { segmenter }).facts.flatMap(({ name, table }) => (table === null ? [name] : [])),
);
const heads = countHeads(names);
const lines = [...heads].map(([noun, [alone, ending]]) => `  ${JSON.stringify(noun)}: [${alone}, ${ending}]`);
writeFileSync(fileURLToPath(new URL(`../../${FILE}`, import.meta.url)), `{\n${lines.join(',\n')}\n}\n`);
process.stdout.write(`${FILE}: ${heads.size} nouns of ${names.length} names\n`);
