import type { Form } from '../lib/export/export-file.ts';
import type { TaskScope } from '../lib/export/tasks.ts';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { Switch } from '../lib/extension/settings-model.ts';
import type { AcrossCheck } from '../lib/insight/across.ts';
import type { Span } from '../lib/text/span.ts';
import type { BasketActions } from './basket/model.ts';
import type { ReportView } from './model.ts';
import type { NoticeActions } from './PageNotice.tsx';

/** What a reader can do in the panel. */
export interface PanelActions extends NoticeActions, BasketActions {
  readonly onShow: (place: Span, also?: readonly Span[]) => void;
  /** The row of the place shown was closed. */
  readonly onLetGo: () => void;
  readonly onExplain: (entry: string, place: Span) => void;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (host: string, on: boolean) => void;
  /** Prints what is shown, or saves it as PDF, as the browser's own dialog offers. */
  readonly onPrint: () => void;
  /** The reader has read the line that explains the panel. */
  readonly onIntroduced: () => void;
  /** Opens the page of the settings. */
  readonly onSettings: () => void;
  /** Saves a report of the page as a file; whether that was possible. */
  readonly onExport: (form: Form, choice: ExportChoice) => Promise<boolean>;
  /** Copies rows as a table; whether that was possible. */
  readonly onCopyTable: (copied: CopiedRows) => Promise<boolean>;
}

/** Rows of a report to be copied as a table, in this order. */
export interface CopiedRows {
  readonly page: ReadPage;
  readonly view: ReportView;
  readonly ids: readonly string[];
}

/** A place that was clicked in the page; each click is a new one. */
export interface ChosenPlace {
  readonly id: string;
}

/** What is taken away: a report of a page, and of it the rows of these ids alone, or all where that is null. */
export interface ExportChoice {
  readonly page: ReadPage;
  readonly view: ReportView;
  readonly rows: ReadonlySet<string> | null;
  /** What other reports of the library say of its figures. */
  readonly across: readonly AcrossCheck[];
  /** Whether the table of tasks has the actions of the plan that no figure measures. */
  readonly tasks: TaskScope;
}
