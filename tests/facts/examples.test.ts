import { describe, expect, test } from 'vitest';
import examples from './examples.json' with { type: 'json' };
import { inFiveYears, inHalfYear, inOutlook, inPlan, inReview, type ReadFact } from './read.ts';

/** How the figures of a part are told where their words say nothing else. */
const parts = {
  review: { read: inReview, usual: ['actual achieved', '2024'] },
  plan: { read: inPlan, usual: ['target annual-target', '2025'] },
  halfYear: { read: inHalfYear, usual: ['actual achieved', '2025H1'] },
  fiveYears: { read: inFiveYears, usual: ['actual achieved', '2020/2024'] },
  outlook: { read: inOutlook, usual: ['target plan-target', '2025/2029'] },
} as const;

/**
 * `1682亿元 地区生产总值 [gdp]: level 168200000000元`, and behind it what is not as usual: `min`, `target project-plan`, `2020`,
 * `end` of several years, `全国`, `同比 (yoy 2023)`.
 */
function told(fact: ReadFact, usual: readonly string[]): string {
  const status = fact.confidence < 0.5 ? 'unclear' : `${fact.status} ${fact.stage}`;
  const per = fact.period?.includes('/') || fact.time?.per !== 'year' ? (fact.time?.per ?? '') : '';
  const basis = fact.basis && `${fact.basis.text} (${fact.basis.kind} ${fact.basis.of ?? '–'})`;
  const more = [fact.bound === 'exact' ? '' : fact.bound, status, fact.period ?? 'no period', per, fact.scope, basis];
  const unusual = more.filter((word) => word && !usual.includes(word)).map((word) => `, ${word}`);
  const indicator = fact.indicator === null ? '' : ` [${fact.indicator}]`;
  return `${fact.span} ${fact.name}${indicator}: ${fact.kind} ${fact.value}${fact.unit}${unusual.join('')}`;
}

/** The examples of the comments in the rooms that read figures; each says what is made of it, to the last field. */
describe.each(Object.entries(parts))('in the %s', (part, { read, usual }) => {
  const rows = Object.entries<Record<string, readonly string[]>>(examples).find(([name]) => name === part)?.[1] ?? {};
  test.each(Object.entries(rows))('%s', (text, expected) => {
    expect(read(text).map((fact) => told(fact, usual))).toEqual(expected);
  });
});
