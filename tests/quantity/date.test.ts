import { describe, expect, test } from 'vitest';
import { dateEnd } from '../../lib/quantity/date.ts';

describe('dates and stretches of years', () => {
  test.each([
    '2021年',
    '2024年度',
    '2026—2028年',
    '2021-2025年',
    '2018至2022年',
    '2018年12月3日',
    '2024年1—9月',
    '2021/5/1',
    '2024-05-01',
    '6月28日',
    '1—9月',
    '28日',
    '24时',
    '12:30',
    '09:15:40',
  ])('%s', (date) => {
    expect(dateEnd(`${date}，`, 0)).toBe(date.length);
  });

  test('a time with seconds behind a day', () => {
    expect(dateEnd('1月20日14:15:40', 5)).toBe(13);
  });

  test.each(['2021家', '2024个', '30天', '3时装周', '2.5万', '12:30:58', '47:53', '24:72', '5点位'])('%s', (text) => {
    expect(dateEnd(text, 0)).toBe(0);
  });
});
