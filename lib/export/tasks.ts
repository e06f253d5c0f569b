import type { Analysis } from '../model/schema.ts';
import { type RowChoice, toRows } from './rows.ts';

/** One line of the table that offices make of a report by hand: what is to be done, by whom and when still open. */
export interface TaskRow {
  readonly number: string;
  readonly section: string;
  readonly target: string;
  readonly sentence: string;
  readonly office: string;
  readonly due: string;
  readonly address: string;
}

export const TASK_COLUMNS: readonly (keyof TaskRow)[] = [
  'number',
  'section',
  'target',
  'sentence',
  'office',
  'due',
  'address',
];

/** The targets of an analysis as tasks, numbered in the order of the text; several of one sentence stand in one line. */
export function toTasks(analysis: Analysis, text: string, choice: RowChoice = {}): TaskRow[] {
  const tasks: (TaskRow & { readonly parts: string[] })[] = [];
  for (const row of toRows(analysis, text, choice)) {
    if (row.status !== 'target') continue;
    const words = row.value === '' ? row.printed : `${row.name} ${row.shown}`;
    const last = tasks.at(-1);
    if (last?.sentence.includes(row.sentence)) {
      last.parts.push(words);
      continue;
    }
    tasks.push({
      number: String(tasks.length + 1),
      section: row.section,
      target: '',
      sentence: row.sentence,
      office: '',
      due: '',
      address: row.address,
      parts: [words],
    });
  }
  return tasks.map(({ parts, ...task }) => ({ ...task, target: parts.join('；') }));
}
