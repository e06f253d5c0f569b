import { describe, expect, it } from 'vitest';
import { selected } from '../../lib/export/selection.ts';
import { analysisSchema } from '../../lib/model/schema.ts';
import { sampleAnalysis } from '../support/analysis.ts';

const { analysis, text } = sampleAnalysis();

describe('what is taken of an analysis', () => {
  it('is all of it, or the rows chosen and nothing that refers to the others', () => {
    expect(selected(analysis, null, null)).toEqual(analysis);
    const some = selected(analysis, null, new Set(['f1', 't1']));
    expect(some.facts.map((fact) => fact.id)).toEqual(['f1']);
    expect(some.targets.map((target) => target.id)).toEqual(['t1']);
    expect(some.mainTargets).toMatchObject([{ facts: [], targets: ['t1'] }]);
    expect(some.glossary).toEqual(analysis.glossary);
    expect(analysisSchema.safeParse(some).success).toBe(true);
  });

  it('is one report of a page of several, as if it stood alone', () => {
    const border = text.indexOf('二、2025');
    const [report] = analysis.reports;
    const reports = [
      { ...report!, end: border },
      { ...report!, title: '第二份报告', start: border },
    ];
    const second = new Set(['s2', 'f4', 't1']);
    const move = <Item extends { id: string }>(items: readonly Item[]) =>
      items.map((item) => ({ ...item, report: second.has(item.id) ? 1 : 0 }));
    const two = {
      ...analysis,
      reports,
      sections: move(analysis.sections),
      facts: move(analysis.facts),
      targets: move(analysis.targets),
      mainTargets: analysis.mainTargets.map((target) => ({ ...target, report: 1 })),
    };
    const alone = selected(two, 1, null);
    expect(alone.reports.map(({ title }) => title)).toEqual(['第二份报告']);
    expect(alone.facts.map(({ id, report: index }) => [id, index])).toEqual([['f4', 0]]);
    expect(alone.sections.map(({ id }) => id)).toEqual(['s2']);
    expect(alone.mainTargets).toMatchObject([{ report: 0, facts: ['f4'] }]);
    expect(alone.glossary.entries.map(({ term }) => term)).toEqual(['链长制']);
    expect(selected(two, 0, null).glossary.entries).toEqual([]);
    expect(analysisSchema.safeParse(alone).success).toBe(true);
  });
});
