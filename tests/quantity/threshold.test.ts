import { describe, expect, test } from 'vitest';
import { spansOf } from './read.ts';

describe('what only marks off what is counted', () => {
  test.each([
    ['产值亿元以上企业14家', ['14家']],
    ['营收超50亿元企业5家', ['5家']],
    ['引进500万元以上技改项目21个', ['21个']],
    ['培育12个产值超10亿元的集群', ['12个']],
    ['开工年产20万吨新材料项目', []],
    ['湖东500兆瓦储能项目落地', []],
  ])('%s', (phrase, spans) => {
    expect(spansOf(phrase)).toEqual(spans);
  });
});

describe('what looks alike and is a result', () => {
  test.each([
    ['完成投资10亿元以上', ['10亿元']],
    ['12个总投资36亿元的项目开工', ['12个', '36亿元']],
    ['引进10亿元以上的投资', ['10亿元']],
    ['建成120万千瓦光伏项目', ['120万千瓦']],
    ['500家以上企业完成改造', ['500家']],
    ['12个项目完成投资超10亿元', ['12个', '10亿元']],
    ['新增年产能20万吨，投产项目3个', ['20万吨', '3个']],
    ['粮食产量5万吨以上并实现增收', ['5万吨']],
  ])('%s', (phrase, spans) => {
    expect(spansOf(phrase)).toEqual(spans);
  });
});
