import { describe, expect, test } from 'vitest';
import { spansOf } from './read.ts';

describe('places in an order', () => {
  test.each([
    ['总量居全市第三', '第三'],
    ['增速排名第4位', '第4位'],
    ['营商环境评价列全省第一', '第一'],
    ['位次由第9位升至第6位', '第6位'],
    ['保持全国前列、全省前两名', '前两名'],
    ['综合实力进入全国前50位', '前50位'],
  ])('%s', (phrase, rank) => {
    expect(spansOf(phrase)).toContain(rank);
  });

  test('46位 and 82位 are both places behind one 排名', () => {
    expect(spansOf('两个高新区全国排名46位、82位')).toEqual(['46位', '82位']);
  });

  test('前移2位 counts the places moved', () => {
    expect(spansOf('增速前移2位')).toEqual(['2位']);
  });
});

describe('ordinals that only name', () => {
  test.each([
    ['第一产业增速居全市第一', ['第一']],
    ['第二批试点12个', ['12个']],
    ['第十六届人代会', []],
    ['第三条', []],
    ['全市第一批试点', []],
    ['第一时间响应', []],
    ['把维护稳定作为第一位的任务', []],
    ['始终把安全摆在第一位', []],
    ['成为全省第一', ['第一']],
    ['前三季度', []],
    ['前三名同学', []],
    ['前10名选手', []],
    ['成交总量在第三、第四季度实现正增长', []],
    ['居全国第三、第四', ['第三', '第四']],
    ['培育更多全球第一、全国第一的企业', []],
    ['总量居全球第一、全国第一', ['第一', '第一']],
    ['目前3名博士', ['3名']],
  ])('%s', (phrase, spans) => {
    expect(spansOf(phrase)).toEqual(spans);
  });
});
