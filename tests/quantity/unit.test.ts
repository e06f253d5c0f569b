import { describe, expect, test } from 'vitest';
import { readUnit, scaleIsUnit } from '../../lib/quantity/unit.ts';

const read = (text: string) => {
  const unit = readUnit(text, 0);
  return unit && { name: unit.name, letters: text.slice(0, unit.end) };
};

describe('units', () => {
  test.each([
    ['元', '元'],
    ['亩地', '亩'],
    ['平方公里', '平方公里'],
    ['吨标准煤', '吨标准煤'],
    ['人次的', '人次'],
    ['人', '人'],
    ['微克/立方米', '微克/立方米'],
    ['吨标准煤/日', '吨标准煤/日'],
    ['元/月', '元/月'],
    ['件/万人', '件/万人'],
    ['元/人·年', '元/人·年'],
    ['人份/日', '人份/日'],
    ['套(间)', '套(间)'],
    ['台(套)', '台(套)'],
    ['TEU', 'TEU'],
  ])('%s', (text, letters) => {
    expect(read(text)).toEqual({ name: letters, letters });
  });

  test('the classifier of a unit is part of its letters, not of its name', () => {
    expect(read('个百分点')).toEqual({ name: '百分点', letters: '个百分点' });
    expect(read('个工作日')).toEqual({ name: '工作日', letters: '个工作日' });
    expect(read('个标箱')).toEqual({ name: '标箱', letters: '个标箱' });
    expect(read('个班次')).toEqual({ name: '班次', letters: '个班次' });
    expect(read('个位次')).toEqual({ name: '位次', letters: '个位次' });
    expect(read('个班级')).toEqual({ name: '个', letters: '个' });
  });

  test('人年 is worked, 人年度任务 is a task of the year', () => {
    expect(read('人年')?.name).toBe('人年');
    expect(read('人年度任务')?.name).toBe('人');
  });

  test.each([
    ['微克每立方米', '微克/立方米'],
    ['元每平方米,', '元/平方米'],
    ['元每人每月', '元/人/月'],
    ['ug/m3', 'μg/m³'],
    ['μg/m³', 'μg/m³'],
  ])('%s is given out as %s', (text, name) => {
    expect(read(text)).toEqual({ name, letters: text.replace(',', '') });
  });

  test('每 that tells how often is no sign of division', () => {
    expect(read('人次每年增长')).toEqual({ name: '人次', letters: '人次' });
    expect(read('个每村')).toEqual({ name: '个', letters: '个' });
  });

  test('a denominator it does not know stays outside', () => {
    expect(read('元/平方厘米')).toEqual({ name: '元', letters: '元' });
  });

  test.each([
    ['家庭', '家人'],
    ['部门', '部电梯'],
    ['人口', '人'],
    ['个体工商户', '个企业'],
    ['场馆', '场活动'],
    ['年级', '年'],
    ['元化', '元'],
    ['次年', '次'],
    ['户籍', '户居民'],
  ])('%s begins another word, %s does not', (word, unit) => {
    expect(read(word)).toBeUndefined();
    expect(read(unit)).toBeDefined();
  });

  test('Latin units end where the letters end', () => {
    expect(read('PPP项目')).toBeUndefined();
    expect(read('P算力')).toEqual({ name: 'P', letters: 'P' });
    expect(read('GWh')).toEqual({ name: 'GWh', letters: 'GWh' });
  });
});

test('千 opens 千瓦 and 百 opens 百分点; 万 opens no unit', () => {
  expect(scaleIsUnit('千瓦', 0)).toBe(true);
  expect(scaleIsUnit('百分点', 0)).toBe(true);
  expect(scaleIsUnit('千人', 0)).toBe(false);
  expect(scaleIsUnit('万元', 0)).toBe(false);
});
