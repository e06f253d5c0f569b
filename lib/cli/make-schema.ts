// Makes docs/schema.md from the Zod schema and its comments: `npm run schema`. A test compares the file with it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import * as schemas from '../model/schema.ts';
import { ANALYSIS_VERSION } from '../model/terms.ts';

const source = (file: string) => readFileSync(fileURLToPath(new URL(`../model/${file}`, import.meta.url)), 'utf8');
const target = fileURLToPath(new URL('../../docs/schema.md', import.meta.url));

/** Headings, in the order in which they are told. */
const TOLD: readonly (readonly [string, string])[] = [
  ['analysisSchema', 'Analysis'],
  ['reportSchema', 'Report'],
  ['placeSchema', 'Place'],
  ['sectionSchema', 'Section'],
  ['factSchema', 'Fact'],
  ['timeSpanSchema', 'Time span'],
  ['basisSchema', 'Basis'],
  ['printedSchema', 'Printed'],
  ['targetSchema', 'Target, outcome'],
  ['mainTargetSchema', 'Main target'],
  ['glossarySchema', 'Glossary'],
  ['glossaryEntrySchema', 'Entry of a glossary'],
  ['checkSchema', 'Check'],
  ['damageSchema', 'Damage'],
];

/** The document: each object with its fields, their types, and what the comments of the schema say of them. */
export function makeSchemaDocument(): string {
  const comments = commentsOf(source('schema.ts') + source('fact-schema.ts'));
  const parts = TOLD.map(([name, title]) => {
    const schema: unknown = Reflect.get(schemas, name);
    if (!(schema instanceof z.ZodObject)) throw new Error(`lib/model/schema.ts has no object ${name}`);
    const rows = Object.entries(schema.shape).map(
      ([field, type]) => `| \`${field}\` | ${typeOf(type)} | ${comments.get(`${name}.${field}`) ?? ''} |`,
    );
    const said = comments.get(name);
    return [
      `## ${title}`,
      ...(said === undefined ? [] : [said]),
      ['| field | type | |', '|---|---|---|', ...rows].join('\n'),
    ].join('\n\n');
  });
  return `# The form of a result

Made from \`lib/model/schema.ts\` by \`npm run schema\`; a test keeps it so. This is version ${ANALYSIS_VERSION}, which \`npm run -s analyze -- FILE\` prints and the panel's JSON holds. All offsets (\`start\`, \`end\`) are UTF-16 units into the analysed text: that of the file for \`.txt\`, the \`text\` beside the result for HTML.

${parts.join('\n\n')}

## Words of the lists

${termsOf(source('terms.ts')).join('\n')}
`;
}

/** The comments of the schemas and of their fields, by `schema` and `schema.field`. */
function commentsOf(code: string): Map<string, string> {
  const comments = new Map<string, string>();
  let schema = '';
  for (const [, comment = '', declared, field] of code.matchAll(
    /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?(?:^export const (\w+) =|^ {2}(\w+):)/gm,
  )) {
    if (declared !== undefined) schema = declared;
    const said = plain(comment);
    if (said !== '') comments.set(field === undefined ? schema : `${schema}.${field}`, said);
  }
  return comments;
}

/** Each list of words with what its comment says. */
function termsOf(code: string): string[] {
  return [...code.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export const (\w+) = \[([^\]]*)\]/g)].map(
    ([, comment = '', , list = '']) =>
      `- ${[...list.matchAll(/'([^']+)'/g)].map(([, word]) => `\`${word}\``).join(', ')}: ${plain(comment)}`,
  );
}

function plain(comment: string): string {
  return comment
    .replaceAll(/\s*\n?\s*\*?\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}

/** A type in the words of the document. */
function typeOf(type: z.core.$ZodType): string {
  return worded(jsonOf(type));
}

function jsonOf(type: z.core.$ZodType): z.core.JSONSchema._JSONSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'output' });
  return schema;
}

/** The objects that have a heading of their own, by their form. */
function headings(): Map<string, string> {
  return new Map(TOLD.map(([name, title]) => [JSON.stringify(jsonOf(Reflect.get(schemas, name))), title]));
}

function worded(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === 'boolean') return 'any';
  const title = headings().get(JSON.stringify(schema));
  if (title !== undefined) return `[${title}](#${title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-')})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${one}\``).join(' · ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(worded).join(' or ');
  if (schema.type === 'array' && !Array.isArray(schema.items)) return `list of ${worded(schema.items ?? true)}`;
  if (schema.type === 'object') return `{ ${Object.keys(schema.properties ?? {}).join(', ')} }`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, makeSchemaDocument());
}
