import { words } from '../../lexicon/words.ts';

/** A rate or a degree that says nothing without what it is of. */
const bareRate = /^[\u4e00-\u9fff]{2}[率度]$/;

/**
 * The name that a judge chose, with the owner that the rules found for it: of 群众诉求办结率 it may choose 办结率, the words
 * before the figure, and knows nothing of what was told in other clauses. 村级排查 is no owner: it only says what was done.
 *
 * @param rule what the rules call the figure
 */
export function keptOwner(chosen: string, rule: string): string {
  if (!bareRate.test(chosen) || !rule.endsWith(chosen)) return chosen;
  const owner = rule.slice(0, -chosen.length);
  return owner.length >= 2 && words.verb.before(owner, owner.length) === '' ? rule : chosen;
}
