import { describe, expect, test } from 'vitest';
import data from '../../lib/lexicon/data/holding.json' with { type: 'json' };
import {
  isDone,
  isFlow,
  isMean,
  isOwned,
  isReached,
  isShareName,
  isStanding,
  isState,
} from '../../lib/lexicon/holding.ts';

/** What stands before the last figure of an example. */
function beforeFigure(example: string): string {
  return /^(.*?)(?:每平方公里|第)?(?:[\d.:]+|千)[^\d]*$/s.exec(example)?.[1] ?? example;
}

/** Each word of the list decides in its own example; look-alikes, which it must not decide in. */
describe.each([
  ['reached', isReached, ['超', '比重为'], data.reached],
  ['states', isState, ['粮食产量', '新增企业', '贷款'], data.states],
  ['done', isDone, ['粮食产量', '森林覆盖率达到'], data.done],
  ['owned', isOwned, ['共有26家企业入选', '共有效整治河道', '共有'], data.owned],
  ['existing', isState, ['有效治理水土流失面积', '在外务工人员'], data.existing],
  ['flows', (words: string) => isFlow(words.replace(/(?:达到?|突破)$/, '')), ['存款余额', '森林覆盖率'], data.flows],
  ['standing', isStanding, ['粮食产量', '招生', '毕业生'], data.standing],
  ['means', isMean, ['粮食产量', 'PM2.5年均浓度', '每人每年', '低保标准达到每月577元、每年'], data.means],
])('words of %s', (_, decides, lookAlikes, words) => {
  test.each(Object.entries(words))('%s in %s', (word, example) => {
    expect(example).toContain(word);
    expect(decides(beforeFigure(example))).toBe(true);
  });

  test.each(lookAlikes)('not in %s', (words) => {
    expect(decides(words)).toBe(false);
  });
});

test.each([
  ['城镇化率', true],
  ['第三产业占比', true],
  ['年均增长率', false],
  ['投资增速', false],
])('the name of a share or a rate: %s %s', (name, share) => {
  expect(isShareName(name)).toBe(share);
});

test('of so many people each is a state: 每百户汽车拥有量', () => {
  expect(['每千人口医师数', '每百户汽车拥有量', '每千名老年人床位'].map(isState)).toEqual([true, true, true]);
  expect(isState('每人每年补助')).toBe(false);
});
