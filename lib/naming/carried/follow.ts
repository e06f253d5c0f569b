import type { ClauseFrame } from '../../clause/frame.ts';
import { joinBecame } from '../../clause/predicate.ts';
import { words } from '../../lexicon/words.ts';
import type { Named } from '../named.ts';
import { isPartial, wholeOf } from './part-name.ts';

/** A figure that only raises the one before it: 、力争达到8%. */
const stretch = /^[、,\s]*(?:并|力争|努力|争取|确保|奋力)+(?:达到?|实现|完成|争取)?(?:更好)?$/;

/** Whether a figure stands in a row with the one before, 增长7.9%、8%. 净增48万户、达680万户 is a change, then a level. */
function isInRow({ left, quantity }: ClauseFrame): boolean {
  return /^[、,\s]*[和与及]?$/.test(left) && (quantity.family === 'share' || quantity.outer.start === quantity.start);
}

/** How far works have come, and what is done to plantings: 油茶新造2万亩、低改1万亩. */
const stage = /(?:新造|新植|低改|补植|新?开工|完工|竣工|投产|投运|通车|交付|签约|落地|获批|启动|建成)$/;

const large = /[\d.十百千万亿]+元及?以[上下]/;
const largeAlone = new RegExp(`^${large.source}$`);

/** What things are told by that are so large: 年产值 of 年产值超10亿元的企业; empty where it was not said. */
const bySize = /^([\u4e00-\u9fff]{0,10})(?:超过?|突破)[\d.十百千万亿]+元/;

/** What a figure takes over from the one before it in its clause. */
export function follow(
  frame: ClauseFrame,
  before: ClauseFrame | undefined,
  named: Named,
  previous: Named | undefined,
): Named {
  if (!previous || !before) return named;
  // 引进亿元以上项目5个,其中10亿元以上1个: the larger ones of them.
  if (largeAlone.test(named.name) && before.quantity.unit === frame.quantity.unit)
    return {
      ...named,
      name: large.test(previous.name) ? previous.name.replace(large, named.name) : named.name + previous.name,
    };
  if (!frame.follows)
    return isPartial(named.name) && before.quantity.unit === frame.quantity.unit
      ? { ...named, name: named.name + wholeOf(previous.name) }
      : named;
  // 增长7%以上、力争达到8%: the stretch target is a growth as well.
  if (
    (stretch.test(frame.left) || isInRow(frame)) &&
    !named.change &&
    previous.change &&
    before.quantity.unit === frame.quantity.unit &&
    frame.quantity.shape === 'amount'
  ) {
    return { ...named, name: previous.name, change: previous.change };
  }
  // 化解纠纷180宗,其中上级交办25宗、本级10宗: what is counted was named before the first of them.
  if (
    isPartial(named.name) &&
    before.quantity.unit === frame.quantity.unit &&
    previous.name.length > named.name.length
  ) {
    return { ...named, name: named.name + wholeOf(previous.name) };
  }
  // 在奥运会上取得1金1银的好成绩: all medals are told by the games.
  if (before.quantity.family === 'medal' && frame.quantity.family === 'medal' && frame.left === '')
    return { ...named, name: previous.name };
  // 老旧小区改造开工742个、完工548个: the second deed is done to the same.
  const deed = stage.exec(previous.name)?.[0];
  if (deed && deed !== previous.name && stage.exec(named.name)?.[0] === named.name)
    return { ...named, name: previous.name.slice(0, -deed.length) + named.name };
  // 243项服务事项实现跨省通办、158项实现省内通办: the second says only what became of them.
  const counted = frame.phrases.leadingNoun(before.right).noun;
  if (
    counted.length >= 2 &&
    before.quantity.unit === frame.quantity.unit &&
    words.attachVerb.at(frame.right, 0) &&
    frame.right.includes(named.name) &&
    frame.left.replace(/^[、和与]/, '') === '' &&
    words.genericWord.before(named.name, named.name.length) === ''
  )
    return { ...named, name: joinBecame(named.name, counted) };
  // 年产值超10亿元的企业达到36家、超百亿元的企业5家: what is so large was named with the first.
  const sized = bySize.exec(previous.name);
  if (sized && bySize.exec(named.name)?.[1] === '' && named.name.slice(-2) === previous.name.slice(-2))
    return { ...named, name: (sized[1] ?? '') + named.name };
  // 国家级绿色园区16个、绿色工厂170家: the grade holds for the whole list.
  const graded = previous.name.replace(/^新增/, '');
  const grade = words.grade.at(graded, 0);
  if (grade && named.name.length >= 3 && graded.startsWith(named.name.slice(0, 2), grade.length))
    return { ...named, name: grade + named.name };
  return named;
}
