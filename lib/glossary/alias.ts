import { withWords } from '../lexicon/with-words.ts';
import { coordinatedAliases, splitCoordinated } from './coordinated.ts';
import { foldTerm } from './folded.ts';
import { evenQuotes } from './quote.ts';

/** One form a term may take in the body. */
export interface Alias {
  /** The form as texts are compared: no quotes, no blanks. */
  readonly key: string;
  /** The form as a reader would write it, without quotes. */
  readonly text: string;
  /** `exact` is the whole term, quotes ignored. */
  readonly form: 'exact' | 'alias';
  /** Accept the form only where the body has it in quotes: it is too short or too plain to stand alone. */
  readonly quotedOnly: boolean;
}

/** A form and whether only quotes make it more than plain words. */
interface Form {
  readonly text: string;
  readonly quotedOnly: boolean;
}

const QUOTED = /“([^“”]*)”/g;

/**
 * All forms under which a term may occur in the body, the whole term first.
 *
 * In: a term of normal text, quotes as written. Cuts are made only at 、, quotes and brackets of the term itself:
 * nothing is truncated freely, so “链长制” never gives 长制 and “双免”清单 never 清单.
 */
export function aliasesOf(term: string): Alias[] {
  const whole = evenQuotes(term).replace(/^[,、:]+|[,、:]+$/g, '');
  const forms = new Map<string, Alias>();
  const add = ({ text, quotedOnly }: Form, form: Alias['form'] = 'alias') => {
    const key = foldTerm(text);
    const known = forms.get(key);
    if (key.length === 0 || (known && (!known.quotedOnly || quotedOnly))) return;
    forms.set(key, { key, text: withoutQuotes(text), form: known?.form ?? form, quotedOnly });
  };
  const key = foldTerm(whole);
  add({ text: whole, quotedOnly: /^“[^“”]*”$/.test(whole) ? isSlight(key) : isBareNumber(key) }, 'exact');
  for (const name of [whole, ...withoutAbbreviation(whole)]) {
    if (name !== whole) add(plain(name));
    const parts = splitCoordinated(name);
    if (parts.length === 1) {
      for (const form of quotedForms(name)) add(form);
      continue;
    }
    const joined = parts.join('');
    if (foldTerm(joined).length >= 4) add({ text: joined, quotedOnly: false });
    for (const part of coordinatedAliases(parts)) add(plain(part));
    for (const part of parts) for (const form of quotedForms(part)) add(form);
  }
  return [...forms.values()];
}

function plain(text: string): Form {
  return { text, quotedOnly: isSlight(foldTerm(text)) };
}

/** Forms of a term with quotes in it: without what stands before the quote, the quoted core, each item quoted together. */
function quotedForms(term: string): Form[] {
  const quoted = [...term.matchAll(QUOTED)];
  const first = quoted[0];
  if (!first) return [];
  const forms: Form[] = [];
  if (first.index > 0)
    forms.push(
      first[0].length + first.index === term.length || term.endsWith('”)')
        ? // 河谷信托(以下简称“河信托”): the bracket is none of the name's.
          core(first[1] ?? '')
        : plain(term.slice(first.index)),
    );
  for (const match of quoted) {
    const inside = match[1] ?? '';
    forms.push(core(inside));
    const items = inside.split('、');
    if (items.length > 1) forms.push(...items.map(plain));
  }
  return forms;
}

/** What is quoted within a longer term. A mere count of plain things (三年行动, 十项措施) is the term only in quotes. */
function core(text: string): Form {
  const key = foldTerm(text);
  return { text, quotedOnly: isSlight(key) || COUNT_OF_THINGS.test(key) };
}

const COUNT = withWords(/^[\dNUMERAL百]+[条项个大类款]$/);
const COUNT_OF_THINGS = withWords(/^[\dNUMERAL百两]+[个大项条件类种年级批次轮组方](?![NUMERAL])\p{Script=Han}{2,}$/u);

/** Either half of Name(ABBR); the rest of the term stays on the name. A bracket in Chinese (市、区) is part of a name. */
function withoutAbbreviation(term: string): string[] {
  const match = /^([^()]{2,50})\(([^()]{2,50})\)([^()]*)$/.exec(term);
  if (!match) return [];
  const [, name = '', inside = '', tail = ''] = match;
  const short = inside.replace(/^(?:以下)?(?:简称|英文缩写|缩写)[为:]?/, '').replace(/^“|”$/g, '');
  const latin = /^[A-Za-z][A-Za-z0-9&.\-/ +]*$/;
  if (!latin.test(short) && short === inside && !latin.test(name)) return [];
  return tail === '' ? [name, short] : [name + tail];
}

/** One or two characters, a bare number, or a count with its classifier (18条): only quotes tell it from plain words. */
function isSlight(key: string): boolean {
  if (/^[A-Za-z]+$/.test(key)) return key.length < 2;
  return key.length <= 2 || isBareNumber(key) || COUNT.test(key);
}

function isBareNumber(key: string): boolean {
  return /^[\d.]+$/.test(key);
}

function withoutQuotes(text: string): string {
  return text.replace(/”“/g, '、').replace(/[“”]/g, '');
}
