import type { Settings, Switch } from '../../lib/extension/settings-model.ts';
import type { MarkKind } from '../../lib/page/marks.ts';

/** Which kinds of marks each switch of the panel shows. */
const KINDS: Readonly<Record<Switch, readonly MarkKind[]>> = {
  actual: ['actual', 'unclear'],
  target: ['target'],
  term: ['term', 'term-repeat'],
  sentence: ['sentence'],
  elsewhere: ['elsewhere'],
};

/** The figures that a tinted sentence leaves out as long as they have a ground of their own. */
const TINTED = ['actual', 'target'] as const;

/** The kinds of marks that are shown where these switches are on. */
export function shownKinds(on: Settings['marks']): ReadonlySet<MarkKind> {
  const switches = Object.keys(KINDS) as Switch[];
  const kinds = switches.filter((name) => on[name]).flatMap((name) => KINDS[name]);
  const tints = on.sentence ? TINTED.filter((name) => !on[name]) : [];
  return new Set([...kinds, ...tints.map((name) => `${name}-tint` as const)]);
}
