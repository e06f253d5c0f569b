import { describe, expect, test } from 'vitest';
import { keptOwner } from '../../lib/naming/owner/kept-owner.ts';

describe('the owner that the rules found', () => {
  test.each([
    ['办结率', '群众诉求办结率', '群众诉求办结率', 'is kept where a rate is chosen without it'],
    ['满意度', '热线满意度', '热线满意度', 'or a degree'],
    ['办结率', '村级排查办结率', '办结率', 'what was done is no owner'],
    ['治愈率', '了治愈率', '治愈率', 'a single sign is no owner'],
    ['热线办结率', '群众诉求热线办结率', '热线办结率', 'what says whose it is stands'],
    ['办结率', '群众诉求', '办结率', 'and so does what the rules call otherwise'],
  ])('%s of %s: %s, %s', (chosen, rule, name) => {
    expect(keptOwner(chosen, rule)).toBe(name);
  });
});
