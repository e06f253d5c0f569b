/**
 * The first of `count` indices for which `holds` does, by halving; `count` where it holds for none. Once it holds, it
 * must for all indices behind.
 */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
