import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ICON_SIZES } from '../../lib/cli/draw-icons.ts';
import { ROOT } from '../../lib/cli/run.ts';
import { STORE_LANGUAGES } from '../../lib/cli/store-pictures.ts';

/** Width and height of a PNG, from its first chunk. */
function sizeOf(...path: string[]): string {
  const bytes = readFileSync(join(ROOT, ...path));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

describe('the pictures that the stores show', () => {
  it.each(STORE_LANGUAGES)('have the sizes that the stores take: %s', (language) => {
    const files = readdirSync(join(ROOT, 'docs/stores/pictures', language));
    const sizes = files.map((file) => [file, sizeOf('docs/stores/pictures', language, file)]);
    expect(Object.fromEntries(sizes)).toEqual({
      'summary.png': '1280 × 800',
      'summary-small.png': '640 × 400',
      'figures.png': '1280 × 800',
      'figures-small.png': '640 × 400',
      'targets.png': '1280 × 800',
      'targets-small.png': '640 × 400',
      'tile.png': '440 × 280',
    });
  });
});

describe('the icons of the package', () => {
  it('are there in every size, and in no other', () => {
    const files = readdirSync(join(ROOT, 'assets/public/icon'));
    expect(files.sort()).toEqual(ICON_SIZES.map((size) => `${size}.png`).sort());
    for (const size of ICON_SIZES) expect(sizeOf('assets/public/icon', `${size}.png`)).toBe(`${size} × ${size}`);
  });
});
