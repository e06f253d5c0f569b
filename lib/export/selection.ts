import type { Analysis } from '../model/schema.ts';
import type { Span } from '../text/span.ts';

/**
 * What of an analysis is taken away: one of its reports, and of that report the rows chosen. What stays refers to
 * nothing that goes; offsets are those of the whole text.
 *
 * @param report index of the report; null for all that the analysis holds
 * @param ids of the facts and targets to keep; null for all
 */
export function selected(analysis: Analysis, report: number | null, ids: ReadonlySet<string> | null): Analysis {
  const alone = report === null ? analysis : reportAlone(analysis, report);
  return ids === null ? alone : rowsAlone(alone, ids);
}

function reportAlone(analysis: Analysis, index: number): Analysis {
  const report = analysis.reports[index];
  if (report === undefined || analysis.reports.length === 1) return analysis;
  const inside = ({ start }: Span) => start >= report.start && start < report.end;
  const own = <Item extends { readonly report: number }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.report === index).map((item) => ({ ...item, report: 0 }));
  const facts = own(analysis.facts);
  const { glossary } = analysis;
  return {
    ...analysis,
    reports: [report],
    sections: own(analysis.sections),
    facts,
    targets: own(analysis.targets),
    outcomes: own(analysis.outcomes),
    mainTargets: own(analysis.mainTargets),
    glossary: {
      ...glossary,
      entries: glossary.entries.filter((entry) => inside(entry.definition)),
      unresolved: glossary.unresolved.filter(inside),
    },
    checks: checksOn(analysis, new Set(facts.map((fact) => fact.id))),
    damage: analysis.damage.filter(inside),
  };
}

function rowsAlone(analysis: Analysis, ids: ReadonlySet<string>): Analysis {
  const isKept = (id: string) => ids.has(id);
  return {
    ...analysis,
    facts: analysis.facts.filter(({ id }) => isKept(id)),
    targets: analysis.targets.filter(({ id }) => isKept(id)),
    outcomes: analysis.outcomes.filter(({ id }) => isKept(id)),
    mainTargets: analysis.mainTargets.map((target) => ({
      ...target,
      facts: target.facts.filter(isKept),
      targets: target.targets.filter(isKept),
    })),
    checks: checksOn(analysis, ids),
  };
}

/** A check stays only with every figure that it computes from. */
function checksOn(analysis: Analysis, ids: ReadonlySet<string>): Analysis['checks'] {
  return analysis.checks.filter((check) => check.facts.every((id) => ids.has(id)));
}
