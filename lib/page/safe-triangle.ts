/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point lies in a box that is wider by `margin` on every side. */
export function isInside(box: Box, point: Point, margin = 0): boolean {
  return (
    point.x >= box.left - margin &&
    point.x <= box.right + margin &&
    point.y >= box.top - margin &&
    point.y <= box.bottom + margin
  );
}

/**
 * Whether a pointer that left `from` may be on its way to a box: it is inside the triangle between the point it left
 * and the box's near edge.
 */
export function isOnTheWay(from: Point, box: Box, point: Point): boolean {
  const edgeY = from.y <= box.top ? box.top : box.bottom;
  const a = { x: box.left - 8, y: edgeY };
  const b = { x: box.right + 8, y: edgeY };
  const sides = [side(from, a, point), side(a, b, point), side(b, from, point)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
