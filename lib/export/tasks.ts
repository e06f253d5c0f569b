import { makesUse } from '../lexicon/action-verbs.ts';
import type { Analysis, Fact, Target } from '../model/schema.ts';
import { readableSlice, visible } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import { clauseAround, sentenceAround } from './clause.ts';
import { dueOfAction, dueWords } from './due.ts';
import { figureCells } from './figure-cells.ts';
import type { ExportLanguage } from './labels.ts';
import { type PlanAction, planActions } from './plan-actions.ts';
import { linkToPassage } from './printed-page.ts';
import type { RowChoice } from './rows.ts';
import { saidWords } from './said.ts';
import { showFigure } from './shown-figure.ts';
import { type NamedFigure, taskWords } from './task-words.ts';

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
interface Task extends NamedFigure {
  readonly section: string | null;
  readonly sentence: Span;
  /** The sentence in words, a cell behind the heads of its table. */
  readonly said: string;
  readonly due: string;
  readonly measure: string;
  readonly goal: string;
  readonly goalUnit: string;
}

/**
 * What a report sets to be done, one thing a line in the order of the text: its targets, and the actions of its plan.
 * Bases, sums of projects (计划总投资), what had been aimed at for a year that is over, and figures of what is there already
 * (用好5亿元专项资金, itself an action) are none.
 */
export function toTasks(analysis: Analysis, text: string, choice: TaskChoice = {}): TaskRow[] {
  const language = choice.language ?? 'zh-CN';
  const isTaken = ({ id }: { readonly id: string }) => choice.ids === undefined || choice.ids.has(id);
  const figures = analysis.facts
    .filter((fact) => isTaken(fact) && isToBeDone(analysis, fact) && (choice.damaged === true || !fact.damaged))
    .filter((fact) => !isOfWhatIsThere(text, fact))
    .map((fact) => figureTask(fact, text, language));
  const aims = analysis.targets
    .filter((target) => isTaken(target) && !isOver(analysis, target))
    .map((target) => qualitativeTask(target, text, language));
  const year = analysis.reports[0]?.year ?? null;
  const actions =
    choice.ids === undefined && choice.tasks !== 'figures'
      ? planActions(analysis, text, (fact) => isOfWhatIsThere(text, fact)).map((action) =>
          actionTask(action, text, year, language),
        )
      : [];
  const sections = new Map(analysis.sections.map((section) => [section.id, section]));
  return [...figures, ...aims, ...actions]
    .sort((a, b) => a.start - b.start)
    .map((task, index) => ({
      no: String(index + 1),
      task: taskWords(text, task, figures),
      measure: task.measure,
      goal: task.goal,
      goalUnit: task.goalUnit,
      due: task.due,
      section: task.section === null ? '' : (sections.get(task.section)?.heading.trim() ?? ''),
      sentence: task.said,
      lead: '',
      support: '',
      progress: '',
      address: choice.address ? linkToPassage(choice.address, text, task.sentence, choice.pages) : '',
    }));
}

function isToBeDone(analysis: Analysis, fact: Fact): boolean {
  return fact.status === 'target' && fact.stage !== 'project-plan' && !isOver(analysis, fact);
}

/** 用好5亿元专项资金: the sum is there, and what is to be done is to make use of it. */
function isOfWhatIsThere(text: string, fact: Fact): boolean {
  const clause = clauseAround(text, fact);
  return makesUse(text.slice(clause.start, clause.end).trimStart());
}

/** Whether what was aimed at belongs to a year that the report looks back on. */
function isOver({ reports }: Analysis, { period, report }: Fact | Target): boolean {
  const year = reports[report]?.year ?? null;
  const end = period === null ? Number.NaN : Number.parseInt(period.split('/').at(-1) ?? '', 10);
  return year !== null && end < year;
}

function figureTask(fact: Fact, text: string, language: ExportLanguage): Task {
  const shown = showFigure(fact, text, language);
  const { number, unit } = figureCells(fact, shown);
  const bound = { about: '≈', min: '≥', max: '≤', exact: '', range: '' }[fact.bound];
  return {
    start: fact.start,
    end: fact.end,
    name: fact.name,
    section: fact.section,
    sentence: fact.sentence,
    said: saidWords(fact, text),
    due: dueWords(fact, language),
    measure: [fact.name, ...shown.asides].join(' '),
    goal: `${bound}${number}`,
    goalUnit: unit,
  };
}

function qualitativeTask(
  { start, end, section, period, name, text: words }: Target,
  text: string,
  language: ExportLanguage,
): Task {
  const aim = visible(words).trim();
  const sentence = sentenceAround(text, { start, end });
  return {
    start,
    end,
    name,
    section,
    sentence,
    said: readableSlice(text, sentence),
    due: dueWords({ period, stage: 'annual-target' }, language),
    measure: name,
    goal: aim.startsWith(name) ? aim.slice(name.length).replace(/^[的，,：:]/, '') || aim : aim,
    goalUnit: '',
  };
}

function actionTask(action: PlanAction, text: string, year: number | null, language: ExportLanguage): Task {
  const due = dueOfAction(text.slice(action.start, action.end), year, language);
  return { ...action, name: '', said: readableSlice(text, action.sentence), due, measure: '', goal: '', goalUnit: '' };
}
