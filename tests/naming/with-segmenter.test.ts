import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { segmenter } from '../../lib/cli/segmenter.ts';

const HEAD = '2025年青岚区政府工作报告\n一、2024年工作回顾\n';

/** Words are parted elsewhere with a segmenter than by the rules alone, and readers have one. */
test.each([
  ['700个省重点项目完成投资9757亿元。', ['省重点项目', '省重点项目完成投资']],
  ['8个产业集群全产业链产值突破6000亿元。', ['产业集群', '产业集群全产业链产值']],
])('%s', (sentence, named) => {
  const { facts } = analyze(`${HEAD}${sentence}\n`, {}, { segmenter });
  expect(facts.map(({ name }) => name)).toEqual(named);
});
