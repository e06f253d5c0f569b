import { movementOf, rateAtEnd, rateMovement } from '../clause/change.ts';
import type { Setting } from '../clause/figure-context.ts';
import { joinBecame } from '../clause/predicate.ts';
import { noTopic, type Topic, topicOfClause, weakTopic } from '../clause/topic.ts';
import { words } from '../lexicon/words.ts';
import { rateOfHandled } from './carried/handled-rate.ts';
import { isPartial, wholeOf } from './carried/part-name.ts';
import { partOfWhole } from './carried/part-of-whole.ts';
import { otherDeed, pickingDeed } from './carried/picking-deed.ts';
import { type Measured, measureOfBranch, sharedMeasure } from './carried/shared-measure.ts';
import { goesToAgain, listOf, projectOf, ranksOfList } from './lists/list.ts';
import type { Named, NameList, Naming } from './named.ts';
import { nameMovement } from './schemas/growth.ts';
import { nameLevel } from './schemas/level.ts';
import { nameRank } from './schemas/rank.ts';

/**
 * Names the figures of one sentence, in order. A figure's name stands before it (地区生产总值达1682亿元) or behind it
 * (35个单位); a growth, rank or share in a later clause belongs to the last thing named.
 *
 * @param settings the sentence's figures in their clauses
 * @param before what the sentence before it measured
 */
export function nameFigures(settings: readonly Setting[], before: readonly Measured[] = []): Named[] {
  const named: Named[] = [];
  let topic = noTopic;
  let shared: (NameList & { readonly from: number }) | undefined;
  let pending: string | undefined;
  let deed = '';
  let whole = '';
  settings.forEach((setting, i) => {
    if (!setting.follows && named.length === 0 && setting.clauseBefore)
      topic = topicOfClause(setting.clauseBefore, topic, setting.phrases);
    else if (setting.clauseBefore && !setting.follows) topic = weakTopic(setting.clauseBefore, topic, setting.phrases);
    const project = projectOf(settings, i);
    if (project) {
      named.push({ name: project.thing, movement: undefined, borrowed: false });
      topic = { thing: project.thing, measure: project.thing };
      pending = project.measure;
      return;
    }
    if (pending) {
      named.push({ name: pending, movement: undefined, borrowed: false });
      pending = undefined;
      return;
    }
    const list = listOf(settings, i, topic, named);
    if (list)
      shared = {
        // 固定资产投资增长10%,其中…第二、三产业分别增长15.2%、6.2%.
        names: list.names.map((name) => partOfWhole(name, whole) || name),
        from: i,
        movement: list.movement,
        repeated: list.repeated ?? false,
      };
    else if (shared && i === shared.from + shared.names.length) {
      const { names: told } = shared;
      const names = goesToAgain(settings, i, told.length) ? told : ranksOfList(settings, i, told);
      if (names) shared = { names, from: i, movement: undefined };
    }
    const fromList = shared?.names[i - shared.from];
    if (shared && fromList !== undefined && i - shared.from < shared.names.length) {
      // A rank is that of the rate: 增速排全省第4位和第2位.
      const rate = setting.quantity.shape === 'rank' ? undefined : rateAtEnd(fromList);
      named.push({
        name: rate ? rate.rest : fromList,
        movement: shared.movement ?? (rate ? rateMovement(rate.falling) : undefined),
        borrowed: false,
        repeats: shared.repeated ? shared.names.length : undefined,
      });
      topic = { thing: fromList, measure: rate ? rate.rest : fromList };
      return;
    }
    const handled = rateOfHandled(settings, i, named);
    if (handled) {
      named.push({ name: handled, movement: undefined, borrowed: false });
      topic = { thing: handled, measure: handled };
      return;
    }
    const result = nameOne(setting, topic);
    const previous = named[i - 1];
    const part = result.named.borrowed ? '' : partOfWhole(result.named.name, whole);
    if (part) {
      named.push({ ...result.named, name: part });
      topic = { thing: part, measure: part };
      whole = part;
      return;
    }
    const alike = lastAlike(settings, named, setting);
    const measure = alike
      ? sharedMeasure(setting, result.named, alike)
      : measureOfBranch(setting, result.named, before);
    if (measure) {
      const name = result.named.name + measure;
      named.push({ ...result.named, name });
      topic = { thing: result.topic.thing, measure: name };
      return;
    }
    const told = previous && settings[i - 1]?.quantity.unit === setting.quantity.unit;
    const parted = told && !previous.movement && result.named.borrowed ? otherDeed(setting, previous.name) : '';
    if (parted) {
      named.push({ ...result.named, name: parted });
      deed = '';
      topic = { thing: parted, measure: parted };
      return;
    }
    const one = follow(setting, settings[i - 1], result.named, previous);
    const measuredOf = deed && setting.follows && previous ? previous.name.slice(deed.length) : '';
    // 开工12个车间、面积8万平方米: what is measured is of those that were begun.
    const isOf = measuredOf.length >= 2 && one.name.length > measuredOf.length && one.name.startsWith(measuredOf);
    if (!isOf) deed = pickingDeed(setting, one, deed);
    const name = deed + one.name;
    named.push(deed ? { ...one, name } : one);
    if (!one.borrowed) whole = name;
    topic = deed ? { thing: name, measure: name } : result.topic;
  });
  return named;
}

/** How far back a figure of the same unit may have told the measure. */
const nearby = 3;

/** The last figure before with the same unit. */
function lastAlike(settings: readonly Setting[], named: readonly Named[], { quantity }: Setting): Measured | undefined {
  for (let i = named.length - 1; i >= Math.max(0, named.length - nearby); i -= 1) {
    const [unit, other] = [settings[i]?.quantity.unit, named[i]];
    if (other && unit === quantity.unit) return { name: other.name, unit, changes: other.movement !== undefined };
  }
  return undefined;
}

/** A figure that only raises the one before it: 、力争达到8%. */
const stretch = /^[、,\s]*(?:并|力争|努力|争取|确保|奋力)+(?:达到?|实现|完成|争取)?(?:更好)?$/;

/** Whether a figure stands in a row with the one before, 增长7.9%、8%. 净增48万户、达680万户 is a change, then a level. */
function isInRow({ left, quantity }: Setting): boolean {
  return /^[、,\s]*[和与及]?$/.test(left) && (quantity.family === 'share' || quantity.outer.start === quantity.start);
}

/** How far works have come. */
const stage = /(?:新?开工|完工|竣工|投产|投运|通车|交付|签约|落地|获批|启动|建成)$/;

/** What a figure takes over from the one before it in its clause. */
function follow(setting: Setting, before: Setting | undefined, named: Named, previous: Named | undefined): Named {
  if (!previous || !before) return named;
  if (!setting.follows)
    return isPartial(named.name) && before.quantity.unit === setting.quantity.unit
      ? { ...named, name: named.name + wholeOf(previous.name) }
      : named;
  // 增长7%以上、力争达到8%: the stretch target is a growth as well.
  if (
    (stretch.test(setting.left) || isInRow(setting)) &&
    !named.movement &&
    previous.movement &&
    before.quantity.unit === setting.quantity.unit &&
    setting.quantity.shape === 'amount'
  ) {
    return { ...named, name: previous.name, movement: previous.movement };
  }
  // 上级交办25宗、本级10宗, 办结35宗: what is counted was named before the first of them.
  if (
    isPartial(named.name) &&
    before.quantity.unit === setting.quantity.unit &&
    previous.name.length > named.name.length
  ) {
    return { ...named, name: named.name + wholeOf(previous.name) };
  }
  // 在奥运会上取得1金1银的好成绩: all medals are told by the games.
  if (before.quantity.family === 'medal' && setting.quantity.family === 'medal' && setting.left === '')
    return { ...named, name: previous.name };
  // 老旧小区改造开工742个、完工548个: the second deed is done to the same.
  const deed = stage.exec(previous.name)?.[0];
  if (deed && deed !== previous.name && stage.exec(named.name)?.[0] === named.name)
    return { ...named, name: previous.name.slice(0, -deed.length) + named.name };
  // 243项服务事项实现跨省通办、158项实现省内通办: the second says only what became of them.
  const counted = setting.phrases.leadingNoun(before.right).noun;
  if (
    counted.length >= 2 &&
    before.quantity.unit === setting.quantity.unit &&
    words.attachVerb.at(setting.right, 0) &&
    setting.right.includes(named.name) &&
    setting.left.replace(/^[、和与]/, '') === '' &&
    words.genericWord.before(named.name, named.name.length) === ''
  )
    return { ...named, name: joinBecame(named.name, counted) };
  // 国家级绿色园区16个、绿色工厂170家: the grade holds for the whole list.
  const grade = /^(?:新增)?(国家级|省级|市级|全国|国家)/.exec(previous.name);
  const rest = grade ? previous.name.slice(grade[0].length) : '';
  if (grade?.[1] && named.name.length >= 3 && rest.slice(0, 2) === named.name.slice(0, 2))
    return { ...named, name: grade[1] + named.name };
  return named;
}

function nameOne(setting: Setting, topic: Topic): Naming {
  if (setting.quantity.shape === 'rank') return nameRank(setting, topic);
  const movement = movementOf(setting);
  return movement ? nameMovement(setting, movement, topic) : nameLevel(setting, topic);
}
