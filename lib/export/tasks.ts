import { beginsAsAction } from '../lexicon/action-verbs.ts';
import type { Analysis, Fact, Section, Target } from '../model/schema.ts';
import { readableSlice, visible } from '../text/readable.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type ExportLanguage, exportLabels } from './labels.ts';
import { linkToPassage } from './printed-page.ts';
import { printedNumber, type RowChoice } from './rows.ts';
import { showFigure } from './shown-figure.ts';

/** One line of the table that offices make of a report by hand: one thing to be done, by whom still open. */
export interface TaskRow {
  readonly no: string;
  /** What is to be done, in the report's own words: 新建农村公路80公里. */
  readonly task: string;
  /** What it is measured by, where a figure says so: 农村公路. */
  readonly measure: string;
  readonly goal: string;
  readonly goalUnit: string;
  /** Until when: 2025年底. */
  readonly due: string;
  readonly section: string;
  readonly sentence: string;
  readonly lead: string;
  readonly support: string;
  readonly progress: string;
  readonly address: string;
}

export const TASK_COLUMNS = [
  'no',
  'task',
  'measure',
  'goal',
  'goalUnit',
  'due',
  'section',
  'sentence',
  'lead',
  'support',
  'progress',
  'address',
] as const satisfies readonly (keyof TaskRow)[];

/** What a table of tasks holds: `actions` has the actions of the plan that no figure measures too. */
export const TASK_SCOPES = ['actions', 'figures'] as const;
export type TaskScope = (typeof TASK_SCOPES)[number];

export interface TaskChoice extends RowChoice {
  readonly tasks?: TaskScope;
}

/** A task before it is written: where it stands, and what of it a figure says. */
interface Task extends Span {
  readonly section: string | null;
  readonly sentence: Span;
  readonly period: string | null;
  readonly stage: Fact['stage'] | null;
  readonly measure: string;
  readonly goal: string;
  readonly goalUnit: string;
}

/**
 * What a report sets to be done, one thing a line in the order of the text: its targets, and the actions of its plan.
 * Bases, sums of projects (计划总投资) and what had been aimed at for a year that is over are none.
 */
export function toTasks(analysis: Analysis, text: string, choice: TaskChoice = {}): TaskRow[] {
  const language = choice.language ?? 'zh-CN';
  const isTaken = ({ id }: { readonly id: string }) => choice.ids === undefined || choice.ids.has(id);
  const figures = analysis.facts
    .filter((fact) => isTaken(fact) && isToBeDone(analysis, fact) && (choice.damaged === true || !fact.damaged))
    .map((fact) => figureTask(fact, text, language));
  const aims = analysis.targets
    .filter((target) => isTaken(target) && !isOver(analysis, target))
    .map((target) => qualitativeTask(target, text));
  const actions = choice.ids === undefined && choice.tasks !== 'figures' ? actionTasks(analysis, text) : [];
  const sections = new Map(analysis.sections.map((section) => [section.id, section]));
  return [...figures, ...aims, ...actions]
    .sort((a, b) => a.start - b.start)
    .map((task, index) => ({
      no: String(index + 1),
      task: clauseAround(text, task, figures),
      measure: task.measure,
      goal: task.goal,
      goalUnit: task.goalUnit,
      due: dueWords(task, language),
      section: task.section === null ? '' : (sections.get(task.section)?.heading.trim() ?? ''),
      sentence: readableSlice(text, task.sentence),
      lead: '',
      support: '',
      progress: '',
      address: choice.address ? linkToPassage(choice.address, text, task.sentence, choice.pages) : '',
    }));
}

function isToBeDone(analysis: Analysis, fact: Fact): boolean {
  return fact.status === 'target' && fact.stage !== 'project-plan' && !isOver(analysis, fact);
}

/** Whether what was aimed at belongs to a year that the report looks back on. */
function isOver({ reports }: Analysis, { period, report }: Fact | Target): boolean {
  const year = reports[report]?.year ?? null;
  const end = period === null ? Number.NaN : Number.parseInt(period.split('/').at(-1) ?? '', 10);
  return year !== null && end < year;
}

function figureTask(fact: Fact, text: string, language: ExportLanguage): Task {
  const shown = showFigure(fact, text, language);
  const bound = { about: '≈', min: '≥', max: '≤', exact: '', range: '' }[fact.bound];
  return {
    start: fact.start,
    end: fact.end,
    section: fact.section,
    sentence: fact.sentence,
    period: fact.period,
    stage: fact.stage,
    measure: [fact.name, ...shown.asides].join(' '),
    goal: `${bound}${printedNumber(fact) ?? shown.number}`,
    goalUnit: shown.unit,
  };
}

function qualitativeTask({ start, end, section, period, name, text: words }: Target, text: string): Task {
  const aim = visible(words).trim();
  return {
    start,
    end,
    section,
    sentence: sentenceAround(text, { start, end }),
    period,
    stage: 'annual-target',
    measure: name,
    goal: aim.startsWith(name) ? aim.slice(name.length).replace(/^[的，,：:]/, '') || aim : aim,
    goalUnit: '',
  };
}

/** The clauses of the plan that begin with what is to be done and hold no figure. */
function actionTasks(analysis: Analysis, text: string): Task[] {
  const held: readonly Span[] = [...analysis.facts, ...analysis.targets];
  const headings = new Set(analysis.sections.map(({ start }) => start));
  return innermost(analysis.sections)
    .filter(({ section }) => section.part === 'plan')
    .flatMap(({ section, start, end }) => clausesOf(text, start, end).map((clause) => ({ section, clause })))
    .filter(({ clause }) => {
      const words = text.slice(clause.start, clause.end);
      return (
        words.length >= SHORTEST_ACTION &&
        beginsAsAction(words) &&
        !headings.has(clause.start) &&
        !held.some((one) => overlaps(one, clause))
      );
    })
    .map(({ section, clause }) => ({
      ...clause,
      section: section.id,
      sentence: sentenceAround(text, clause),
      // The report names no date for it.
      period: null,
      stage: null,
      measure: '',
      goal: '',
      goalUnit: '',
    }));
}

/** 狠抓落实 names nothing that could be ticked off. */
const SHORTEST_ACTION = 6;

/** The sections without those inside of them. */
function innermost(
  sections: readonly Section[],
): { readonly section: Section; readonly start: number; readonly end: number }[] {
  const inOrder = [...sections].sort((a, b) => a.start - b.start || a.level - b.level);
  return inOrder.map((section, index) => {
    const next = inOrder[index + 1];
    return {
      section,
      start: section.start,
      end: next !== undefined && next.start < section.end ? next.start : section.end,
    };
  });
}

const CLAUSE_END = /[，,；;。！？!?：:\n]/;
const SENTENCE_END = /[。！？!?\n]/;

function clausesOf(text: string, from: number, to: number): Span[] {
  const clauses: Span[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !CLAUSE_END.test(text.charAt(end))) end += 1;
    const words = text.slice(start, end);
    const blank = words.length - words.trimStart().length;
    if (words.trim() !== '') clauses.push({ start: start + blank, end: start + words.trimEnd().length });
    start = end + 1;
  }
  return clauses;
}

/** The clause that says what is to be done: between commas, and between two figures of one row between 、 too. */
function clauseAround(text: string, task: Task, figures: readonly Span[]): string {
  const { start, end } = grown(text, task, CLAUSE_END);
  const others = figures.filter((other) => other.start !== task.start && other.start >= start && other.end <= end);
  const before = Math.max(start, ...others.filter((other) => other.end <= task.start).map((other) => other.end));
  const cut = text.slice(before, task.start).search(/[、和及]/);
  const first = before === start || cut < 0 ? start : before + cut + 1;
  const after = Math.min(end, ...others.filter((other) => other.start >= task.end).map((other) => other.start));
  const part = text.slice(task.end, after).search(/[、和及]/);
  return readableSlice(text, { start: first, end: after === end || part < 0 ? end : task.end + part });
}

function sentenceAround(text: string, span: Span): Span {
  const { start, end } = grown(text, span, SENTENCE_END);
  return { start, end: Math.min(text.length, end + (/[。！？!?]/.test(text.charAt(end)) ? 1 : 0)) };
}

function grown(text: string, span: Span, border: RegExp): Span {
  let { start, end } = span;
  while (start > 0 && !border.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !border.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** Until when: a year's own aim until its end, a month's until the month's: 2025年底, 2025年6月底前, 2027年. */
function dueWords({ period, stage }: Task, language: ExportLanguage): string {
  if (period === null) return '';
  const { due } = exportLabels(language);
  const end = period.split('/').at(-1) ?? period;
  const year = end.slice(0, 4);
  const month =
    /^\d{4}-(\d{2})$/.exec(end)?.[1] ?? { H1: '6', H2: '12', Q1: '3', Q2: '6', Q3: '9', Q4: '12' }[end.slice(4)];
  if (month !== undefined) return fill(due.month, { year, month: String(Number(month)) });
  const isOfYear = stage === 'annual-target' || period.includes('/');
  return fill(isOfYear ? due.yearEnd : due.year, { year });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
