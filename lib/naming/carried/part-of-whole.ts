import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import { words } from '../../lexicon/words.ts';

/** Whom a measure is of, before it: 居民 in 居民人均可支配收入. */
const residents = '居民';
const industry = /^(第?[一二三])(?:产业|产)$/;
/** What the branches of the economy are parts of: their own measure there is the value that they add. */
const output = /(?:生产总值|总产值|GDP)$/;

/** Without the part of another division that a name begins with: 城镇居民人均可支配收入 → 居民人均可支配收入. */
function wholeWithoutPart(name: string): string {
  const other = words.division.at(name, 0);
  if (other === '' || other.length > name.length - 2) return name;
  return other.endsWith(residents) ? name.slice(other.length - residents.length) : name.slice(other.length);
}

/** Whether a name is of learners or teachers, so that stages of schooling part it. */
export function isOfLearners(name: string): boolean {
  return learners.test(name);
}

const learners = /^[^、和]{0,6}(?:学生|在校生|毕业生|招生|教师|教职工)$/;

/**
 * The learners or teachers of one stage of schooling, told by the stage alone behind all of them: 在校学生6.2万人,其中高中0.9万人 gives
 * 高中在校学生. Empty for any other part.
 *
 * @param whole what all of them, or those of the stage before, are called
 */
export function learnersOf(name: string, whole: string): string {
  if (!words.schoolStage.has(name)) return '';
  const other = words.schoolStage.at(whole, 0);
  return name + whole.slice(other.length);
}

/**
 * The name of a figure that says only which part of a whole it is of, the whole having been named before it:
 * 居民人均可支配收入4.1万元,其中城镇5.3万元 is 城镇居民人均可支配收入, 固定资产投资增长5%,其中第一产业下降9% is
 * 第一产业固定资产投资.
 *
 * @param name what the figure's own words call it
 * @param whole the name of the last figure before it that was no such part, or was one already joined; empty for none
 * @returns empty where the name says more, or where there is no whole
 */
export function partOfWhole(name: string, whole: string): string {
  if (whole === '' || words.division.at(name, 0) !== name || name === '') return '';
  // 全体居民人均可支配收入5万元。按常住地分,城镇居民6万元: the part takes the place of all.
  const bare = wholeWithoutPart(whole).replace(/^全体/, '');
  if (bare.length < 2 || bare === name || words.division.at(bare, 0) === bare) return '';
  if (industry.test(name)) {
    if (output.test(bare)) return `${name}增加值`;
    // 农民工返乡创业企业30家,第二产业12家: only what all branches have is divided so.
    return indicatorAtEnd(bare) > 0 || words.measureTail.before(bare, bare.length) !== '' ? name + bare : '';
  }
  return name.endsWith(residents) && bare.startsWith(residents) ? name + bare.slice(residents.length) : name + bare;
}
