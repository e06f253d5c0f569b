import { foldTerm } from './folded.ts';
import { coordinatedAliases, splitCoordinated } from './coordinated.ts';
import { evenQuotes } from './quote.ts';

/** One form a term may take in the body. */
export interface Alias {
  /** The form as texts are compared: no quotes, no blanks. */
  readonly key: string;
  /** `exact` is the whole term, quotes ignored. */
  readonly form: 'exact' | 'alias';
  /** Accept the form only where the body has it in quotes: it is too short or too plain to stand alone. */
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
  const text = evenQuotes(term).replace(/^[,、:]+|[,、:]+$/g, '');
  const forms = new Map<string, Alias>();
  const add = (form: string, kind: Alias['form'], quotedOnly: boolean) => {
    const key = foldTerm(form);
    const known = forms.get(key);
    if (key.length === 0 || (known && (!known.quotedOnly || quotedOnly))) return;
    forms.set(key, { key, form: known?.form ?? kind, quotedOnly });
  };
  const wrapped = /^“[^“”]*”$/.test(text);
  add(text, 'exact', wrapped ? isSlight(foldTerm(text)) : isBareNumber(foldTerm(text)));
  for (const whole of [text, ...withoutAbbreviation(text)]) {
    if (whole !== text) add(whole, 'alias', isSlight(foldTerm(whole)));
    const parts = splitCoordinated(whole);
    if (parts.length > 1) {
      const joined = parts.join('');
      if (foldTerm(joined).length >= 4) add(joined, 'alias', false);
      for (const part of coordinatedAliases(parts)) add(part, 'alias', isSlight(foldTerm(part)));
      for (const part of parts) if (part.includes('“')) for (const form of quotedForms(part)) add(form, 'alias', isSlight(foldTerm(form)));
    } else {
      for (const form of quotedForms(whole)) add(form, 'alias', isSlight(foldTerm(form)));
    }
  }
  return [...forms.values()];
}

/** Forms of a term with quotes in it: without what stands before the quote, the quoted core, each item quoted together. */
function quotedForms(term: string): string[] {
  const quoted = [...term.matchAll(QUOTED)];
  const first = quoted[0];
  if (!first || quoted.length === 0) return [];
  const forms: string[] = [];
  if (first.index > 0) forms.push(term.slice(first.index));
  for (const match of quoted) {
    const core = match[1] ?? '';
    forms.push(core);
    const items = core.split('、');
    if (items.length > 1) forms.push(...items);
  }
  const tail = term.slice(first.index + first[0].length);
  // The quotes may stand in another place: “一条龙”服务 for 服务“一条龙”.
  if (quoted.length === 1 && tail.length >= 2) forms.push(tail + first[0]);
  else if (quoted.length === 1 && first.index >= 2 && tail === '') forms.push(first[0] + term.slice(0, first.index));
  return forms;
}

/** Either half of Name(ABBR); the rest of the term stays on the name. A bracket in Chinese (市、区) is part of a name. */
function withoutAbbreviation(term: string): string[] {
  const match = /^([^()]{2,50})\(([^()]{2,50})\)([^()]*)$/.exec(term);
  if (!match) return [];
  const [, name = '', inside = '', tail = ''] = match;
  const short = inside.replace(/^(?:以下)?(?:简称|英文缩写|缩写)[为:]?/, '').replace(/^“|”$/g, '');
  const latin = /^[A-Za-z][A-Za-z0-9&.\-/ +]*$/;
  const either = latin.test(short) || short !== inside || latin.test(name);
  if (!either) return [];
  return tail === '' ? [name, short] : [name + tail];
}

/** One or two characters, a bare number, or a count with its classifier (18条): only quotes tell it from plain words. */
export function isSlight(key: string): boolean {
  return key.length <= (/^[A-Za-z]+$/.test(key) ? 1 : 2) || isBareNumber(key) || /^[\d一二三四五六七八九十百]+[条项个大类款]$/.test(key);
}

function isBareNumber(key: string): boolean {
  return /^[\d.]+$/.test(key);
}
