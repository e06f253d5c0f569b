import type { Statement } from './check.ts';
import type { Figure } from './figure.ts';
import { shareStatement } from './proportion.ts';

/** 城镇化率 of residents; that of the registered is counted of other people. */
const rate = /^(?:常住人口)?城镇化率$/;
const residents = /^(?:年末)?常住(?:总)?人口$/;
const townspeople = /^城镇(?:常住)?人口$/;

/**
 * The rate of townspeople from the two counts of its sentence: 常住人口80万人，其中城镇人口52万人，城镇化率65%. None where
 * either is told twice, as of the city and of a district of it, or of another time.
 */
export function urbanizationStatements(sentence: readonly Figure[]): Statement[] {
  const stated = onlyOne(sentence, rate, '%');
  const part = onlyOne(sentence, townspeople, '人');
  const whole = onlyOne(sentence, residents, '人');
  if (!stated || !part || !whole || namesOtherYear(stated)) return [];
  const isOfOne = [part, whole].every(
    ({ fact }) =>
      fact.period === stated.fact.period && fact.scope === stated.fact.scope && fact.status === stated.fact.status,
  );
  const statement = isOfOne ? shareStatement('rate', stated, part, whole, null) : undefined;
  return statement ? [statement] : [];
}

function onlyOne(sentence: readonly Figure[], name: RegExp, unit: string): Figure | undefined {
  const [first, ...others] = sentence.filter(
    ({ fact, plain }) => fact.kind === 'level' && fact.unit === unit && name.test(plain),
  );
  return others.length === 0 ? first : undefined;
}

/** 2030年城镇化率 in the midst of a year that is over. */
function namesOtherYear({ lead, fact }: Figure): boolean {
  const [year] = /\d{4}(?=年)/.exec(lead) ?? [];
  return year !== undefined && year !== fact.period;
}
