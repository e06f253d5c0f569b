import { WordList } from '../../text/word-list.ts';
import insurances from './data/insurances.json' with { type: 'json' };
import type { Owning } from './owning.ts';
import { clausesBefore } from './paragraph-topic.ts';

/** What is told of an insurance, and of nothing else: who takes part, and what it pays. */
const ofInsurance = /^(?:(?:参[保合]|参保缴费)率|(?:累计)?(?:补偿|报销)(?:金额|资金|人次)?)$/;

const known = new WordList(Object.keys(insurances));

/** How many clauses back the insurance may stand. */
const nearest = 3;

/** The last insurance that a clause tells of. */
function insuranceIn(clause: string): string {
  for (let end = clause.length; end > 0; end -= 1) {
    const word = known.before(clause, end);
    if (word) return word;
  }
  return '';
}

/**
 * Who takes part in an insurance and what it pays is of the last one told in the few clauses before:
 * 新农合参合率达98%，补偿46万人次、金额2亿元 has 新农合补偿. Another insurance ends its reach.
 */
export const ofAnInsurance: Owning = (name, _quantity, topic) => {
  if (!ofInsurance.test(name)) return '';
  for (const clause of clausesBefore(topic).slice(0, nearest)) {
    const owner = insuranceIn(clause);
    if (owner) return owner + name;
  }
  return '';
};
