/** Digits a double holds exactly; a longer number stays unread rather than be rounded. */
const exactDigits = 15;

/**
 * A decimal number as written, scaled by a power of ten without floating-point noise: `1682.15` by 8 is 168215000000.
 *
 * @param digits ASCII digits with at most one point: `1682.15`, `.5` is not one
 * @param power how many places the point moves to the right, negative to the left
 * @returns the exact number, or undefined where a double cannot hold it
 */
export function scaleDecimal(digits: string, power: number): number | undefined {
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? '' : digits.slice(point + 1);
  const all = whole + fraction;
  if (whole.length > 20) return undefined;
  if (all.length > exactDigits && all.replace(/^0+/, '').replace(/0+$/, '').length > exactDigits) return undefined;
  return Number(`${all}e${power - fraction.length}`);
}
