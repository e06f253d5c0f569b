import { describe, expect, test } from 'vitest';
import towns from '../../lib/lexicon/data/numbered-places.json' with { type: 'json' };
import sights from '../../lib/lexicon/data/sights.json' with { type: 'json' };
import { divisions } from '../../lib/lexicon/divisions.ts';
import { spansOf } from './read.ts';

/** What may stand behind a place: a word of its own, a figure, another verb. */
const behind = ['景区接待游客', '完成投资30亿元', '加快转型', '、', ''];

describe('names of places count nothing', () => {
  test.each([
    ['divisions', divisions().map(({ name }) => name)],
    ['townships', towns],
    ['sights', sights],
  ])('all %s', (_, names) => {
    const wrong = [...names].flatMap((name) =>
      behind
        .flatMap((words) => [`${name}${words}`, `推动${name}${words}`, `，${name}${words}`])
        .filter((text) => {
          const expected = text.includes('30亿元') ? ['30亿元'] : [];
          return spansOf(text).join() !== expected.join();
        }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['三台设备', ['三台']],
    ['引进五家企业', ['五家']],
    ['新建九座山塘', ['九座']],
    ['三台县新增5家企业', ['5家']],
    ['五台山景区接待游客三万人次', ['三万人次']],
  ])('beside them %s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });
});
