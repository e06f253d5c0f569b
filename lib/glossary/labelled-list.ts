import { withWords } from '../lexicon/with-words.ts';
import type { Line } from './line.ts';
import type { ListEntry } from './list.ts';

const TERM_LABEL = withWords(/^(?:关键词|热词|名词|术语)(?:ORDINAL|\d{1,3})?[:](.*)$/);
const DEFINITION_LABEL = /^名词(?:解释|注释|注解)[:](.*)$/;
const ANY_LABEL = /^[^:,。;]{2,8}[:]/;

/**
 * Entries of a page that explains word by word, with labels: 关键词:… / 名词解释:… / 报告强调:…
 * Here 名词解释 is a label and no heading.
 *
 * In: the lines of a report. Out: the entries, none where fewer than two are labelled so.
 */
export function labelledEntries(lines: readonly Line[]): ListEntry[] {
  const entries: ListEntry[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const term = labelled(lines, i, TERM_LABEL);
    if (!term) continue;
    const next = term.next;
    const definition = labelled(lines, next, DEFINITION_LABEL);
    if (!definition) continue;
    let { end } = definition;
    let at = definition.next;
    for (; at < lines.length && !ANY_LABEL.test(lines[at]?.text ?? ''); at += 1) {
      const line = lines[at];
      // A definition runs over several lines only until it has ended with a full stop.
      if (!line || /[。!?]$/.test(lines[at - 1]?.text ?? '')) break;
      end = line.end;
    }
    entries.push({
      mark: null,
      number: null,
      term: { start: term.start, end: term.end },
      definition: { start: definition.start, end },
    });
    i = at - 1;
  }
  return entries.length >= 2 ? entries : [];
}

/** What stands behind a label, on its line or, where the label has the line for itself, on the next. */
function labelled(
  lines: readonly Line[],
  index: number,
  label: RegExp,
): { start: number; end: number; next: number } | null {
  const line = lines[index];
  const rest = line ? label.exec(line.text)?.[1] : undefined;
  if (!line || rest === undefined) return null;
  if (rest !== '') return { start: line.end - rest.length, end: line.end, next: index + 1 };
  const below = lines[index + 1];
  return below ? { start: below.start, end: below.end, next: index + 2 } : null;
}
