import { describe, expect, test } from 'vitest';
import known from './known.json' with { type: 'json' };
import { labelledTexts, misreadings } from './labels.ts';

/** What each labelled text has read otherwise than by hand, a number each; those that are read as labelled have none. */
const bounds: Readonly<Record<string, number>> = known;
const texts = labelledTexts();

describe.skipIf(texts.length === 0)('what was labelled by hand (skipped where ../shared/gold is absent)', () => {
  test.each(texts)('$id is read as it was labelled, but for what is known', (labelled) => {
    const wrong = misreadings(labelled);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(bounds[labelled.id] ?? 0);
  });
});
