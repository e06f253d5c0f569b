import type { Measured } from './shared-measure.ts';

/** One side of an account, or what is left of it, that says nothing of whose it is. */
const bareSide =
  /^(?:年末|年终)?(?:[收支][入出](?:总计|合计|总量)?|总[收支][入出]|(?:当年)?(?:收支)?(?:结余|缺口)|滚存结余)$/;
/** A side with its account: 社会保险基金收入, 市本级一般公共预算收入总计. */
const ownSide = /^(.{2,}(?:预算|基金))(?:[收支][入出](?:总计|合计|总量)?|总[收支][入出])$/;

/**
 * The account of a bare side, told in the sentence or in the one before: 社会保险基金收入158亿元,支出149亿元,当年收支结余9亿元,
 * and 政府性基金收入96亿元,其中…。支出总计133亿元. Empty where the name is no bare side, or no account was told.
 *
 * @param names those of the figures before in the sentence
 * @param sentence the figures of the sentence before
 */
export function accountSide(name: string, names: readonly string[], sentence: readonly Measured[]): string {
  if (!bareSide.test(name)) return '';
  const own = names.findLast((one) => ownSide.test(one));
  // The first of a sentence is the whole that its others are parts of.
  const told = own ?? sentence.find((one) => ownSide.test(one.name))?.name ?? '';
  const account = ownSide.exec(told)?.[1];
  // 地方一般公共预算收入18亿元,加上转移性收入44亿元,收入合计62亿元: all of them are of 一般公共预算.
  return account === undefined ? '' : account.replace(/^地方/, '') + name;
}
