import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import { isDependent, joinHead } from '../../clause/topic.ts';
import { words } from '../../lexicon/words.ts';

const accidents = /^(.+?)(?:死亡)?事故(?:起数)?$/;
const victims = /^(?:死亡|受伤|伤亡)人数$|^直接经济损失$/;

/** Whose the measure of a name is: 国资企业 of 国资企业资产, 民营经济 of 民营经济税收; empty where no owner is told. */
function ownerOf(name: string): string {
  // 快递业务量和收入: a trade's income is its own, though its volume is an indicator.
  const trade = /^(.{2,6})业务(?:总)?量$/.exec(name)?.[1];
  if (trade || indicatorAtEnd(name) === name.length) return trade ?? '';
  for (let at = 2; at < name.length - 1; at += 1) if (words.dependent.has(name.slice(at))) return name.slice(0, at);
  return '';
}

const timesOf = /(?:^|[\u4e00-\u9fff])(?:人次|批次|件次|班次|场次)$/;

/** A short later item that ends like the first takes the first's head: 诉求解决率、满意率 → 诉求满意率. */
export function shareHead(items: readonly string[]): string[] {
  const first = items[0] ?? '';
  const accident = accidents.exec(first)?.[1];
  const owner = ownerOf(first);
  return items.map((item, i) => {
    if (i === 0) return item;
    // 国资企业资产、主营业务收入: a measure alone is of what the first item is of.
    if (owner && isDependent(item)) return joinHead(owner, item);
    if (accident && victims.test(item)) return accident + item;
    // 对东盟、中东出口: with both.
    if (first.startsWith('对') && /[进出]口/.test(first) && !item.startsWith('对') && /[进出]口/.test(item))
      return `对${item}`;
    if (item.length > 4) return item;
    // 来访批次和人次: both are counts of the same.
    if (timesOf.test(item) && timesOf.test(first) && first.length > item.length) return first.slice(0, -2) + item;
    // 旅游接待人次和总花费: a total is of what the first item is of.
    if (/^总[^总]/.test(item) && item.length <= 4 && first.length >= 4) return first.slice(0, 2) + item;
    if (items.length > 2 || first.length < item.length + 2) return item;
    return first.endsWith(item.slice(-1)) && /[率量额值数]$/.test(item) ? first.slice(0, -item.length) + item : item;
  });
}
