import { indicatorAtEnd } from './catalogue.ts';
import type { Named } from './named.ts';
import { stripTrail } from './phrase.ts';
import type { Setting } from './setting.ts';
import { isDependent } from './topic.ts';
import { words } from './words.ts';

/** Units whose figures need a measure in their name: 煤炭1915万吨 says nowhere whether it was produced or sold. */
const measured: ReadonlySet<string> = new Set(['mass', 'money', 'volume', 'power', 'area', 'share']);
const hasMeasure =
  /[率量额值数比度价税]$|收入|支出|投资|消费|进出口|[进出]口|就业|贷款|存款|余额|资金|补助|结转|(?:合|小|总)计$/;

/**
 * The measure that a bare noun shares with the figure before it: 电解铝产量23万吨,增长6.8%;煤炭1915万吨 has 煤炭产量, and
 * 装备制造营业收入增长10%、航空航天增长20% has 航空航天营业收入. Only where nothing but the noun stands before the figure, and
 * both figures are of one unit and both changes or both levels.
 *
 * @param levels the last level or change of the sentence that is like this figure, with its setting
 */
export function sharedMeasure(
  setting: Setting,
  named: Named,
  levels: { readonly setting: Setting; readonly named: Named } | undefined,
): string {
  const { quantity } = setting;
  if (!levels || !measured.has(quantity.family) || quantity.shape !== 'amount') return '';
  const other = levels.setting.quantity;
  if (other.unit !== quantity.unit || (levels.named.movement === undefined) !== (named.movement === undefined))
    return '';
  // A share of something is told by its own words.
  if (quantity.family === 'share' && !named.movement) return '';
  const tail = words.measureTail.before(levels.named.name, levels.named.name.length);
  if (tail.length < 2 || words.genericWord.has(tail) || levels.named.name.length <= tail.length + 1) return '';
  const before = stripTrail((named.movement?.rest ?? setting.left).replace(/^[、,;\s]+/, ''));
  if (before !== named.name || named.borrowed || setting.right.replace(/[、,;。].*$/, '') !== '') return '';
  if (named.name.length < 2 || hasMeasure.test(named.name) || isDependent(named.name) || indicatorAtEnd(named.name) > 0)
    return '';
  // 金谷、宏达等企业超100亿元: 企业 ends many measures (企业数量) and is none.
  const own = words.measureTail.before(named.name, named.name.length);
  if ((own !== '' && !/^(?:企业|公司)$/.test(own)) || words.verb.at(named.name, 0)) return '';
  return tail;
}
