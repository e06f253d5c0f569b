const LIST = `\n名词解释\n1.${'甲'.repeat(50)}:一。\n2.“${'甲'.repeat(30)}”乙:二。\n3.丙:三。`;

/** What may stand before a list of terms over and over, and looks like one. */
const SHAPES: readonly (readonly [name: string, unit: string])[] = [
  ['headings', '名词解释\n'],
  ['headings with entries', '名词解释\n1.甲制:乙\n2.乙制:丙\n'],
  ['weak headings', '注释\n甲:乙\n'],
  ['numbers', '1.2.3.'],
  ['one term over and over', '甲'],
  ['quotes', '“'],
  ['circled numbers', '甲①'],
  ['labels', '关键词:甲\n名词解释:乙\n'],
];

/** Texts of about so many characters that end with a list of three terms. */
export function listsBehind(length: number): (readonly [name: string, text: string])[] {
  return SHAPES.map(([name, unit]) => [`a list behind ${name}`, unit.repeat(length / unit.length) + LIST] as const);
}
