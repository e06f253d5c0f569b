import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { goldScore, hasGold } from '../support/gold.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/2025');

describe.skipIf(!hasGold)('the development set (skipped where ../shared/gold is absent)', () => {
  test.each(['neither', 'jieba'] as const)(
    'facts keep to their floors, with %s to cut words',
    (segmenter) => {
      const score = goldScore(segmenter);
      expect(score.spanF1).toBeGreaterThanOrEqual(0.98);
      expect(score.factF1).toBeGreaterThanOrEqual(0.9);
      expect(score.period).toBeGreaterThanOrEqual(0.92);
    },
    30_000,
  );
});

describe.skipIf(!existsSync(CORPUS))(
  'the provincial reports of 2025 (skipped where ../shared/corpus is absent)',
  () => {
    const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt')) : [];

    test.each(files)('%s has its main targets: growth first, of the year, and an aim without a figure', (file) => {
      const text = readFileSync(join(CORPUS, file), 'utf8');
      const { mainTargets, facts, targets, reports } = analyze(text);
      expect(mainTargets).toHaveLength(1);
      const [main] = mainTargets;
      const words = text.slice(main!.start, main!.end);
      expect(words).toMatch(/目标/);
      expect(words).not.toMatch(/年均增长\d/);
      expect(main!.year).toBe(2025);
      expect(reports).toHaveLength(1);
      const own = facts.filter((fact) => main!.facts.includes(fact.id));
      expect(own[0]!.indicator).toMatch(/^gdp/);
      expect(own.every((fact) => fact.status === 'target')).toBe(true);
      expect(main!.targets.length + own.length).toBeGreaterThanOrEqual(4);
      // Every figure of the sentence is a fact of it, a range one of its own.
      const written = [...words.matchAll(/(?<![\d.—–~～-])\d[\d.]*(?:%|％|个百分点|万人|亿元|亿斤|万吨)/g)].length;
      expect(own.length).toBeGreaterThanOrEqual(written);
      expect(targets.filter((target) => main!.targets.includes(target.id))).toHaveLength(main!.targets.length);
    });
  },
);
