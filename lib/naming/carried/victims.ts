import type { Named } from '../named.ts';

const victims = /^(?:死亡|受伤|伤亡)(?:人数)?$/;
const accident = /^(?:共|全年)?(?:发生)?(.*事故)(?:起数)?$/;
/** How many figures back the accidents were told, growths included. */
const nearby = 4;

/**
 * Whom accidents told before have cost: 道路运输事故62起、下降19.5%,死亡33人 is 道路运输事故死亡. Empty where no accidents were
 * told: 出生人口0.7万人,死亡5.2万人.
 *
 * @param name what the figure's own words call it
 * @param named the figures of the sentence so far
 */
export function victimsOf(name: string, named: readonly Named[]): string {
  if (!victims.test(name)) return '';
  const accidents = named.slice(-nearby).findLast((one) => accident.test(one.name));
  const of = accidents && accident.exec(accidents.name)?.[1];
  return of ? of + name : '';
}
