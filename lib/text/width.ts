const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const fullWidthOffset = 0xfee0;

/** Signs outside the full-width block that stand for an ASCII one: `％` is in the block, `﹪`, `−` and `₂` are not. */
const others: ReadonlyMap<number, number> = new Map(
  (
    [
      ['﹪', '%'],
      ['−', '-'],
      ['﹣', '-'],
      ['∶', ':'],
      ['﹕', ':'],
      ['﹐', ','],
      ['︰', ':'],
      ['µ', 'μ'],
      // PM₂.₅, CO₂: below the line or on it, it is the same name.
      ...[...'₀₁₂₃₄₅₆₇₈₉'].map((sign, digit) => [sign, String(digit)] as const),
    ] as const
  ).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** The half-width form of one UTF-16 unit (`％` → `%`, `，` → `,`, `１` → `1`), itself where there is none. */
export function halfWidth(unit: number): number {
  if (unit >= fullWidthFirst && unit <= fullWidthLast) return unit - fullWidthOffset;
  return unit < 0x80 ? unit : (others.get(unit) ?? unit);
}
