import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../lib/page/marks.ts';
import { highlightCss, PALETTES } from '../../lib/page/palette.ts';

/** What the rule of a kind of marks declares. */
function rule(css: string, kind: string): string {
  return new RegExp(`::highlight\\(report-lens-${kind}\\) \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
}

describe.each(PALETTES)('the palette %s', (palette) => {
  it.each([false, true])('tells kinds apart without colour (dark: %s)', (dark) => {
    const css = highlightCss(dark, palette);
    const line = (kind: string) => /underline (\w+)/.exec(rule(css, kind))?.[1];
    expect(['actual', 'target', 'term', 'unclear'].map(line)).toEqual(['solid', 'dashed', 'dotted', 'wavy']);
    expect(rule(css, 'sentence')).not.toContain('underline');
  });

  it('is for the screen alone: the report is printed as it was published', () => {
    const css = highlightCss(false, palette);
    const screens = css.match(/@media screen[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g) ?? [];
    expect(css.match(/::highlight/g)).toHaveLength(screens.join('').match(/::highlight/g)?.length ?? 0);
    expect(screens).toHaveLength(2);
  });

  it('has its colours written out: a page may mean anything by its own', () => {
    expect(highlightCss(false, palette)).not.toContain('var(');
  });
});

it('forced colours give no mark a ground: the faintest would be the heaviest', () => {
  const forced = highlightCss(false, 'default').split('@media screen and (forced-colors: active)')[1] ?? '';
  for (const kind of [...MARK_KINDS, 'current']) expect(rule(forced, kind)).toContain('background-color: transparent');
  expect(rule(forced, 'target')).toContain('dashed');
});

it('a palette of lines leaves the ground of the page alone, but for the place jumped to', () => {
  const css = highlightCss(false, 'underline');
  for (const kind of ['actual', 'target', 'sentence'])
    expect(rule(css, kind)).toContain('background-color: transparent');
  expect(rule(css, 'flash')).not.toContain('transparent');
});

it('lines go straight on where a site sets the digits of a number larger than its unit', () => {
  expect(highlightCss(false, 'default')).not.toMatch(/\d(?:em|%;|rem)/);
});
