import { parseSync } from 'vite';

/** A place that decides something: the test of an `if` or of a `? :`, or one side of an `&&` or `||` in it. */
export interface Condition {
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /**
   * What holding it at is a change of its own: one side of an `&&` held at false is the whole held at false, and one
   * side of an `||` held at true the whole held at true.
   */
  readonly values: readonly boolean[];
}

/**
 * The conditions of a source in TypeScript, each with those inside it. Tests of loops are left alone: held at true
 * they would never end.
 */
export function conditionsOf(source: string): Condition[] {
  const found: Condition[] = [];
  const take = (node: unknown, values: readonly boolean[]): void => {
    const { type, start, end } = Object(node);
    if (typeof start !== 'number' || typeof end !== 'number') return;
    found.push({ start, end, values });
    if (type !== 'LogicalExpression' || Object(node).operator === '??') return;
    const own = [Object(node).operator === '&&'];
    take(Object(node).left, own);
    take(Object(node).right, own);
  };
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const type: unknown = Reflect.get(node, 'type');
    if (type === 'IfStatement' || type === 'ConditionalExpression') take(Reflect.get(node, 'test'), [false, true]);
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseSync('source.ts', source).program);
  return found;
}

/**
 * The source with each condition handed through one function, which may hold it: `c` becomes `__held(7, c)`.
 *
 * @param first the number of its first condition
 */
export function holdable(source: string, first: number): string {
  const insertions = conditionsOf(source).flatMap(({ start, end }, index) => [
    { at: start, order: -end, text: `__held(${first + index}, ` },
    { at: end, order: start === end ? 0 : -start, text: ')' },
  ]);
  // Where several begin at one place, the outermost begins first; where several end there, the innermost ends first.
  insertions.sort((a, b) => a.at - b.at || a.order - b.order);
  let from = 0;
  let held = '';
  for (const { at, text } of insertions) {
    held += source.slice(from, at) + text;
    from = at;
  }
  return held + source.slice(from);
}
