import type { Analysis, Fact, Report } from '../model/schema.ts';
import { type Spelling, spellingOf } from '../text/own-script.ts';
import { reportLanguage } from '../text/report-language.ts';

/**
 * An analysis as it is taken away: names, titles and the words that decided in the letters that the report is written in,
 * 地區生產總值 where its sentences have 生產. Analyses hold simplified ones, by which reports are compared; codes, offsets
 * and whatever was cut from the text stay as they are.
 *
 * @param text the text of the analysis
 */
export function inOwnLetters(analysis: Analysis, text: string): Analysis {
  if (reportLanguage(text) === 'zh-Hans') return analysis;
  const spell = spellingOf(text);
  return {
    ...analysis,
    reports: analysis.reports.map((report) => titled(report, spell)),
    facts: analysis.facts.map((fact) => ({ ...withOwnWords(fact, spell), name: spell(fact.name) })),
    targets: analysis.targets.map((target) => ({ ...target, name: spell(target.name) })),
    outcomes: analysis.outcomes.map((outcome) => ({ ...outcome, name: spell(outcome.name) })),
    checks: analysis.checks.map((check) => ({ ...check, formula: spell(check.formula) })),
  };
}

/** A report with its title, its place and its meeting in its own letters. */
export function titled(report: Report, spell: Spelling): Report {
  const { title, region, meeting, issuer } = report;
  const orNull = (words: string | null) => (words === null ? null : spell(words));
  return { ...report, title: spell(title), region: orNull(region), meeting: orNull(meeting), issuer: orNull(issuer) };
}

/** A fact with all that is shown beside its name in the letters of its report: 高於全省平均水平. */
export function withOwnWords(fact: Fact, spell: Spelling): Fact {
  const { scope, basis, cue, table } = fact;
  return {
    ...fact,
    scope: scope === null ? null : spell(scope),
    basis:
      basis === null ? null : { ...basis, text: spell(basis.text), of: basis.of === null ? null : spell(basis.of) },
    cue: cue === null ? null : spell(cue),
    table: table === null ? null : { ...table, row: spell(table.row), column: spell(table.column) },
  };
}
