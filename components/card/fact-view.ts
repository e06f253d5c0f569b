import { withOwnWords } from '../../lib/export/own-letters.ts';
import { type ShownFigure, showFigure } from '../../lib/export/shown-figure.ts';
import type { Translate } from '../../lib/extension/i18n.ts';
import type { Fact } from '../../lib/model/schema.ts';
import { conversions, rescaled, spelledOut } from '../../lib/quantity/conversion.ts';
import { englishScale } from '../../lib/quantity/english-scale.ts';
import { spellingOf } from '../../lib/text/own-script.ts';
import { readableSlice } from '../../lib/text/readable.ts';
import { type ReportLanguage, reportLanguage } from '../../lib/text/report-language.ts';
import { type StatusWords, statusWords } from '../figure.ts';
import { type Quotation, quote } from '../model.ts';
import { periodWords } from '../period-words.ts';

/** Another figure of the same indicator. */
export interface NeighbourView {
  readonly id: string;
  readonly value: string;
  readonly aside: string | null;
  readonly status: StatusWords;
}

/** Everything the card of a fact shows; plain data, its words in the language chosen. */
export interface FactView {
  readonly id: string;
  readonly name: string;
  /** What of the indicator it is beyond the amount, and whose: 增速 全省. */
  readonly aside: string | null;
  readonly shown: ShownFigure;
  readonly status: StatusWords;
  readonly damaged: boolean;
  /** What stands in the list below, each with its label. */
  readonly details: readonly { readonly label: string; readonly words: string }[];
  /** Its sentence, behind what its row and column say where it stands in a table, and the language of both. */
  readonly heads: string;
  readonly quotation: Quotation;
  readonly language: ReportLanguage;
  /** Whether an address opens the page at the sentence: a file of the reader's own has none. */
  readonly isLinked: boolean;
  readonly neighbours: readonly NeighbourView[];
}

/** So many figures of the same indicator stand on a card, the nearest ones. */
const MOST_NEIGHBOURS = 4;
/** So many signs of its sentence stand before a figure on a card, and behind it. */
const NEARBY = 48;
const RANKS_GROWTH = /(?:增速|增幅|增长率)$/;
/** A rank further away than this is that of another figure. */
const RANK_REACH = 60;

/** What a figure is looked at among. */
type Facts = { readonly facts: readonly Fact[] };

/** The card of a fact; `address` is that of its page, empty where it has none. */
export function factView({ facts }: Facts, text: string, found: Fact, t: Translate, address: string): FactView {
  const spell = spellingOf(text);
  const analysis = { facts: facts.map((one) => withOwnWords(one, spell)) };
  const fact = withOwnWords(found, spell);
  const shown = showFigure(fact, text, t.language);
  const aside = shown.asides.join(' ');
  return {
    id: fact.id,
    name: spell(fact.name),
    aside: aside === '' ? null : aside,
    shown,
    status: statusWords(fact, t),
    damaged: fact.damaged,
    details: detailsOf(analysis, text, fact, t),
    heads: tableHeads(fact),
    quotation: nearby(quote(text, fact.sentence, fact)),
    language: reportLanguage(text),
    isLinked: address !== '',
    neighbours: neighbourViews(analysis, text, fact, t),
  };
}

/** On a card stands what is near the figure: the whole sentence stands in the page behind it. */
function nearby({ before, figure, after }: Quotation): Quotation {
  return {
    before: before.length > NEARBY ? `…${before.slice(-NEARBY)}` : before,
    figure,
    after: after.length > NEARBY ? `${after.slice(0, NEARBY)}…` : after,
  };
}

/** What a cell is of, before its sentence: its row's head and its column's. Empty for a figure of running text. */
export function tableHeads({ table }: Fact): string {
  return table === null ? '' : `${table.row} · ${table.column} · `;
}

/**
 * The nearest figures of the same thing, as a card and an open row show them. One under another name says so: 539.68亿元 of
 * 市本级一般公共预算支出 is no earlier figure of 一般公共预算支出.
 */
export function neighbourViews(analysis: Facts, text: string, fact: Fact, t: Translate): readonly NeighbourView[] {
  return neighboursOf(analysis.facts, fact).map((other) => {
    const value = showFigure(other, text, t.language);
    const asides = [...(other.name === fact.name ? [] : [other.name]), ...value.asides];
    return {
      id: other.id,
      value: value.plain,
      aside: asides.length === 0 ? null : asides.join(' '),
      status: statusWords(other, t),
    };
  });
}

/** What stands on a card and in an open row beside the figure itself. */
export function detailsOf(analysis: Facts, text: string, fact: Fact, t: Translate): FactView['details'] {
  const rank = rankBeside(analysis.facts, fact);
  const lines: readonly (readonly [string, string | null])[] = [
    [t('fact.exact'), exactWords(fact)],
    [t('fact.english'), t.language === 'en' ? englishWords(fact) : null],
    [t('fact.converted'), convertedWords(fact, readableSlice(text, fact))],
    [t('fact.period'), fact.period === null ? t('fact.unknown') : periodWords(fact.period, t)],
    [t('fact.status'), statusDetail(fact, t)],
    [t('fact.basis'), fact.basis?.text ?? null],
    [t('fact.rank'), rank === null ? null : readableSlice(text, rank)],
    [t('fact.table'), fact.table === null ? null : `${fact.table.row} · ${fact.table.column}`],
  ];
  return lines.flatMap(([label, words]) => (words === null || words === '' ? [] : [{ label, words }]));
}

/** The value with all its digits: 168,215,000,000 元. A rank has none. */
function exactWords(fact: Fact): string | null {
  if (fact.kind === 'rank') return null;
  const values = Array.isArray(fact.value) ? fact.value : [fact.value];
  return `${values.map(spelledOut).join(' – ')} ${fact.unit}`.trim();
}

/** ¥6.47 trillion, for those who read the panel in English. */
function englishWords({ value, unit, kind }: Fact): string | null {
  return typeof value === 'number' && kind !== 'rank' ? englishScale(value, unit) : null;
}

function convertedWords(fact: Fact, printed: string): string | null {
  if (Array.isArray(fact.value) || fact.kind === 'rank') return null;
  const scaled = rescaled(fact.value, fact.unit, printed);
  const all = [...(scaled === null ? [] : [scaled]), ...conversions(fact.value, fact.unit)];
  return all.map((one) => `${one.rounded ? '≈ ' : ''}${one.value}${one.unit}`).join(' · ');
}

/** Result or target, and the wording that decided: 目标（“力争”）. */
function statusDetail(fact: Fact, t: Translate): string {
  const status = t(fact.status === 'actual' ? 'status.actual' : 'status.target');
  return fact.cue === null ? status : t('fact.cue', { status, cue: fact.cue });
}

/** The rank given right after a figure for the same thing: 增速全市第二 ranks the growth, 总量全市第三 the amount. */
export function rankBeside(facts: readonly Fact[], fact: Fact): Fact | null {
  if (fact.kind === 'rank') return null;
  const ranks = facts.filter(
    (other) =>
      other.kind === 'rank' &&
      isSameThing(other, fact) &&
      RANKS_GROWTH.test(other.name) === (fact.kind === 'growth') &&
      other.start >= fact.end &&
      other.start - fact.end <= RANK_REACH,
  );
  return ranks[0] ?? null;
}

/** The nearest figures of the same thing in the same report, in the order of the text. */
export function neighboursOf(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const same = facts.filter((other) => other.report === fact.report && isSameThing(other, fact));
  const at = same.findIndex((other) => other.id === fact.id);
  const first = Math.max(0, Math.min(at - MOST_NEIGHBOURS / 2, same.length - 1 - MOST_NEIGHBOURS));
  return same.slice(first, first + MOST_NEIGHBOURS + 1).filter((other) => other.id !== fact.id);
}

function isSameThing(a: Fact, b: Fact): boolean {
  if (a.scope !== b.scope && a.kind !== 'rank' && b.kind !== 'rank') return false;
  if (a.indicator !== null || b.indicator !== null) return a.indicator === b.indicator;
  return bareName(a) === bareName(b);
}

/** The rank of a growth is named after it: 地区生产总值增速. */
function bareName(fact: Fact): string {
  return fact.kind === 'rank' ? fact.name.replace(RANKS_GROWTH, '') : fact.name;
}
