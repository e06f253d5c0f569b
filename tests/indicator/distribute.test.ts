import { describe, expect, test } from 'vitest';
import { distribute } from '../../lib/indicator/distribute.ts';

describe('the names of a list', () => {
  test.each([
    ['投资、消费、出口', 3, ['投资', '消费', '出口']],
    ['汽车、家电零售额', 2, ['汽车零售额', '家电零售额']],
    ['汽车零售额和家电零售额', 2, ['汽车零售额', '家电零售额']],
    ['第一、第三产业增加值', 2, ['第一产业增加值', '第三产业增加值']],
    ['诉求解决率、满意率', 2, ['诉求解决率', '诉求满意率']],
    ['城乡居民收入', 2, ['城镇居民收入', '农村居民收入']],
    ['城乡常住居民收入', 2, ['城镇居民收入', '农村居民收入']],
    ['存贷款余额', 2, ['存款余额', '贷款余额']],
    ['进出口', 2, ['进口', '出口']],
  ])('%s with %d figures', (phrase, count, names) => {
    expect(distribute(phrase, count)).toEqual(names);
  });

  test('quotations are not parted', () => {
    expect(distribute('“走出去、引进来”企业、外资企业', 2)).toEqual(['“走出去、引进来”企业', '外资企业']);
  });

  test('a list longer than its figures gives its last names', () => {
    expect(distribute('农业、工业增加值、服务业增加值', 2)).toEqual(['工业增加值', '服务业增加值']);
  });

  test('a list shorter than its figures gives none', () => {
    expect(distribute('投资、消费', 3)).toBeUndefined();
    expect(distribute('地区生产总值', 2)).toBeUndefined();
  });

  test('城乡 with one figure or three is left whole', () => {
    expect(distribute('城乡居民收入', 3)).toBeUndefined();
  });
});
