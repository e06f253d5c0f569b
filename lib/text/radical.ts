import table from './data/radicals.json' with { type: 'json' };

/** Radicals of the supplement block by unit; Unicode maps only two of them itself. */
const supplement = new Map(
  Object.entries(table).map(([radical, character]) => [radical.charCodeAt(0), character.charCodeAt(0)]),
);

const supplementFirst = 0x2e80;
const kangxiFirst = 0x2f00;
const kangxiLast = 0x2fd5;
const compatibilityFirst = 0xf900;
const compatibilityLast = 0xfaff;

/**
 * The character that a radical or a compatibility form stands for, itself where it is none: a PDF may leave ⼈ for 人,
 * ⻓ for 长, and 度 as U+FA01.
 */
export function unifiedHan(unit: number): number {
  if (unit < supplementFirst || (unit > kangxiLast && unit < compatibilityFirst) || unit > compatibilityLast)
    return unit;
  if (unit < kangxiFirst) return supplement.get(unit) ?? unit;
  const unified = String.fromCharCode(unit).normalize('NFKC');
  return unified.length === 1 ? unified.charCodeAt(0) : unit;
}
