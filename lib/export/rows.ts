import { indicatorById } from '../catalogue/catalogue.ts';
import { changesOf } from '../insight/change.ts';
import type { Analysis, Fact, Section, Target } from '../model/schema.ts';
import type { PageStart } from '../model/text-shape.ts';
import { visible } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import { figureCells } from './figure-cells.ts';
import type { ExportLanguage } from './labels.ts';
import { linkToPassage } from './printed-page.ts';
import type { ExportRow } from './row.ts';
import { saidWords } from './said.ts';
import { showFigure } from './shown-figure.ts';

/** Which rows of an analysis are taken, and where its page is. */
export interface RowChoice {
  readonly address?: string;
  /** The printed pages of a document, which its links lead to. */
  readonly pages?: readonly PageStart[];
  /** The language of the words around a figure; Chinese where it is left out. */
  readonly language?: ExportLanguage;
  /** Ids of the facts and targets to take; all where it is left out. */
  readonly ids?: ReadonlySet<string>;
  /** Whether figures beside damaged text are taken too; they are left out unless asked for. */
  readonly damaged?: boolean;
}

/** The facts, and the aims and results without a figure, as rows in the order of the text. */
export function toRows(analysis: Analysis, text: string, choice: RowChoice = {}): ExportRow[] {
  const reader = new RowReader(analysis, text, choice);
  const taken = (id: string) => choice.ids === undefined || choice.ids.has(id);
  const facts = analysis.facts.filter((fact) => taken(fact.id) && (choice.damaged === true || !fact.damaged));
  const worded = (items: readonly Target[], status: Fact['status']) =>
    items.filter(({ id }) => taken(id)).map((item) => ({ start: item.start, row: reader.worded(item, status) }));
  return [
    ...facts.map((fact) => ({ start: fact.start, row: reader.fact(fact) })),
    ...worded(analysis.targets, 'target'),
    ...worded(analysis.outcomes, 'actual'),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ row }) => row);
}

class RowReader {
  readonly #analysis: Analysis;
  readonly #text: string;
  readonly #address: string;
  readonly #pages: readonly PageStart[];
  readonly #language: ExportLanguage;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #changes: ReadonlyMap<string, Fact>;

  constructor(analysis: Analysis, text: string, { address = '', pages = [], language = 'zh-CN' }: RowChoice) {
    this.#analysis = analysis;
    this.#text = text;
    this.#address = address;
    this.#pages = pages;
    this.#language = language;
    this.#sections = new Map(analysis.sections.map((section) => [section.id, section]));
    this.#changes = changesOf(analysis.facts);
  }

  fact(fact: Fact): ExportRow {
    const change = this.#changes.get(fact.id);
    const shown = showFigure(fact, this.#text, this.#language);
    const { number, unit } = figureCells(fact, shown);
    return {
      ...this.#common(fact),
      kind: fact.kind,
      number,
      printedUnit: unit,
      value: Array.isArray(fact.value) ? fact.value.join('–') : String(fact.value),
      unit: fact.unit,
      printed: this.#words(fact),
      shown: shown.worded,
      change: change ? showFigure(change, this.#text, this.#language).worded : '',
      bound: fact.bound,
      status: fact.status,
      stage: fact.stage,
      from: fact.span?.from ?? '',
      to: fact.span?.to ?? '',
      per: fact.span?.per ?? '',
      scope: fact.scope ?? '',
      basis: fact.basis?.text ?? '',
      cue: fact.cue ?? '',
      sentence: saidWords(fact, this.#text),
      address: this.#link(fact.sentence),
    };
  }

  worded(target: Target, status: Fact['status']): ExportRow {
    return {
      ...this.#common(target),
      kind: '',
      number: visible(target.text),
      printedUnit: '',
      value: '',
      unit: '',
      printed: visible(target.text),
      shown: visible(target.text),
      change: '',
      bound: '',
      status,
      stage: '',
      from: '',
      to: '',
      per: '',
      scope: '',
      basis: '',
      cue: '',
      sentence: saidWords(target, this.#text),
      address: this.#link(target),
    };
  }

  #common(
    row: Fact | Target,
  ): Pick<ExportRow, 'report' | 'section' | 'id' | 'name' | 'indicatorName' | 'indicator' | 'period'> {
    return {
      report: this.#analysis.reports[row.report]?.title ?? '',
      section: row.section === null ? '' : (this.#sections.get(row.section)?.heading.trim() ?? ''),
      id: row.id,
      name: row.name,
      indicatorName: row.indicator === null ? '' : (indicatorById(row.indicator)?.name ?? ''),
      indicator: row.indicator ?? '',
      period: row.period ?? '',
    };
  }

  #words(span: Span): string {
    return visible(this.#text.slice(span.start, span.end)).replaceAll(/\s+/g, ' ').trim();
  }

  #link(span: Span): string {
    return this.#address === '' ? '' : linkToPassage(this.#address, this.#text, span, this.#pages);
  }
}
