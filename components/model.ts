import { titled, withOwnWords } from '../lib/export/own-letters.ts';
import type {
  Analysis,
  Check,
  Damage,
  Fact,
  GlossaryEntry,
  MainTarget,
  Report,
  Section,
  Target,
} from '../lib/model/schema.ts';
import type { PageStart } from '../lib/model/text-shape.ts';
import { type Spelling, spellingOf } from '../lib/text/own-script.ts';
import { readable, shownSlice } from '../lib/text/readable.ts';
import { type ReportLanguage, reportLanguage } from '../lib/text/report-language.ts';
import { simplified } from '../lib/text/script.ts';
import type { Span } from '../lib/text/span.ts';

/** One report of a page with all that was found in it, in the order of the text. */
export interface ReportView {
  readonly index: number;
  readonly report: Report | null;
  /** The report's title, or the page's where the text gives none. */
  readonly title: string;
  readonly text: string;
  /** The language it is written in, whatever the panel speaks. */
  readonly language: ReportLanguage;
  /** A name in the letters it is written in. */
  readonly spell: Spelling;
  /** The address of its page. */
  readonly address: string;
  /** The printed pages of a document; none of a web page. */
  readonly pages: readonly PageStart[];
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly targets: readonly Target[];
  /** Results told in words: 与上年持平. */
  readonly outcomes: readonly Target[];
  readonly mainTargets: readonly MainTarget[];
  readonly entries: readonly GlossaryEntry[];
  readonly unresolved: readonly (Span & { readonly marker: string })[];
  readonly damage: readonly Damage[];
  readonly checks: readonly Check[];
}

/** What the views of a page are made of. */
interface ViewedPage {
  readonly analysis: Analysis;
  readonly text: string;
  readonly title: string;
  readonly address: string;
  readonly pages?: readonly PageStart[];
}

/** Parts an analysis by its reports. A text in which no report was recognised is one view without a report. */
export function toViews({ analysis, text, title, address, pages = [] }: ViewedPage): ReportView[] {
  const language = reportLanguage(text);
  const spell = spellingOf(text);
  const view = (read: Report | null, index: number): ReportView => {
    const report = read === null ? null : titled(read, spell);
    const own = (item: { readonly report: number }) => report === null || item.report === index;
    const inside = (span: Span) =>
      report === null || analysis.reports.length === 1 || (span.start >= report.start && span.start < report.end);
    const found = analysis.facts.filter(own);
    // In simplified letters they are what was found, and need no copies.
    const facts = language === 'zh-Hans' ? found : found.map((fact) => withOwnWords(fact, spell));
    const shown = new Set(facts.map(({ id }) => id));
    return {
      index,
      report,
      title: bestTitle(report?.title.trim() ?? '', title, analysis.reports.length === 1),
      text,
      language,
      spell,
      address,
      pages,
      sections: analysis.sections.filter(own),
      facts,
      targets: analysis.targets.filter(own),
      outcomes: analysis.outcomes.filter(own),
      mainTargets: analysis.mainTargets.filter(own),
      entries: analysis.glossary.entries.filter((entry) => inside(entry.definition)),
      unresolved: analysis.glossary.unresolved.filter(inside),
      damage: analysis.damage.filter(inside),
      checks: analysis.checks.filter(({ facts }) => facts.every((id) => shown.has(id))),
    };
  };
  return analysis.reports.length === 0 ? [view(null, 0)] : analysis.reports.map(view);
}

/** The report's own title; where it only says 政府工作报告, the page's says which one. */
function bestTitle(own: string, pageTitle: string, isAlone: boolean): string {
  if (own === '') return pageTitle;
  const isBare = own.length <= 8 && !/\d/.test(own);
  return isBare && isAlone && pageTitle.length > own.length && /[报報]告/.test(pageTitle) ? pageTitle : own;
}

/** The ids of everything a view shows, to find the report that a place of the page belongs to. */
export function holds(view: ReportView, id: string): boolean {
  return [view.facts, view.targets, view.outcomes, view.entries, view.sections].some((items) =>
    items.some((item) => item.id === id),
  );
}

/** Text of the page on one line, as a row shows it. */
export const oneLine = readable;

/** What an aim in words says of its name: of 居民收入增长与经济增长同步 what stands behind 居民收入. */
export function qualitativeWords({ name, text }: Target): string {
  const words = oneLine(text);
  const rest = simplified(words).startsWith(name) ? words.slice(name.length) : words;
  return rest.replace(/^[的，,：:]/, '') || words;
}

/** A sentence cut into what stands before, in and after the figure. */
export interface Quotation {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Quotes the sentence around a place. */
export function quote(text: string, sentence: Span, place: Span): Quotation {
  return {
    before: shownSlice(text, { start: sentence.start, end: place.start })
      .replace(/^[\s\u3000]+/, '')
      .replaceAll(/\s+/g, ' '),
    figure: shownSlice(text, place).replaceAll(/\s+/g, ' '),
    after: shownSlice(text, { start: place.end, end: Math.max(sentence.end, place.end) })
      .replace(/\s+$/, '')
      .replaceAll(/\s+/g, ' '),
  };
}

/** Whether a section belongs to an annex of the report: its targets are genuine, but a layer of their own. */
export function isInAnnex(view: ReportView): (item: { readonly section: string | null }) => boolean {
  const annex = new Set(view.sections.filter((section) => section.part === 'annex').map((section) => section.id));
  return ({ section }) => section !== null && annex.has(section);
}

/** Whether a page holds nothing of a report but its glossary. */
export function isGlossaryAlone(view: ReportView): boolean {
  return (
    view.entries.length > 0 &&
    view.facts.length + view.targets.length === 0 &&
    view.entries.every((entry) => entry.mentions.length === 0)
  );
}
