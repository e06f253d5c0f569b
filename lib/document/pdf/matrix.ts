/** A way from one plane to another: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** Numbers as a way; the way that changes nothing where they are none. */
export function toMatrix(numbers: unknown): Matrix {
  if (!isIndexed(numbers) || numbers.length < 6) return SAME;
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, i) => Number(numbers[i]));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** The way that first goes `inner`, then `outer`. */
export function through(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a place comes to lie. */
export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Whether something can be asked for its numbers one by one: an array, or a typed one. */
export function isIndexed(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}
