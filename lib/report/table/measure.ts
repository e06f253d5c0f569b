import { withWords } from '../../lexicon/with-words.ts';
import measures from './data/measures.json' with { type: 'json' };

const ends = new RegExp(`(?:${Object.keys(measures).join('|')})(?:[(（][^()（）]*[)）])?$`);
/** The whole of a column or a row: it adds no name of its own. */
const whole = withWords(/^(?:合计|总计|总量|总额|WHOLE|小计)$/);

/** Whether words name something that is measured by themselves: 税收收入, 发电量, but not 水泥, 城镇, 一般公共服务. */
export function namesMeasure(words: string): boolean {
  return ends.test(words) && !whole.test(words);
}

/** Whether a row is the sum of the others: 合计, 全市. */
export function isWhole(words: string): boolean {
  return whole.test(words);
}
