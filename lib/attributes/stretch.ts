import type { Fact } from '../model/schema.ts';

/** What a stretch needs to know of a figure. */
type Aim = Pick<Fact, 'start' | 'end' | 'status' | 'unit' | 'kind'>;

/** What stands between an aim and the further one that is tried for: 以上、力争达到. */
const between =
  /^(?:以上|左右|以内|以下)?[、,(]\s*(?:并|且|但)?(?:力争|争取|努力|奋斗目标|奋力)(?:为|达到|实现|突破|达|增长|完成|到|超过?|[:])*(?:约)?$/;

/**
 * Of 增长7%以上、力争达到8% the first figure for the second: one target with a stretch, not two. The figures stand one
 * behind the other and are aimed at in one unit.
 *
 * @param figures those of a sentence, in order; offsets into `text`
 * @returns for each figure the index of the one that it stretches, or null
 */
export function stretches(text: string, figures: readonly Aim[]): (number | null)[] {
  return figures.map((figure, i) => {
    const first = figures[i - 1];
    if (first?.status !== 'target' || first.unit !== figure.unit) return null;
    return between.test(text.slice(first.end, figure.start)) ? i - 1 : null;
  });
}
