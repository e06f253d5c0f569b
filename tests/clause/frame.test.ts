import { describe, expect, test } from 'vitest';
import { framesIn, lastFrame } from './frames.ts';

describe('a figure in its clause, read once', () => {
  test.each([
    ['全市完成投资', '全市开工建设项目完成投资12亿元。', { name: '投资', subject: '项目', verb: '完成' }],
    ['a noun alone', '全年新建绿道230公里。', { name: '新建绿道', subject: '', verb: '' }],
    ['a deed alone', '推进生态修复，造林120万亩。', { name: '', subject: '', verb: '造林' }],
    ['nothing before another item', '大型水电站和690万千瓦火电项目。', { name: '', subject: '', verb: '' }],
  ])('before it: %s', (_why, sentence, expected) => {
    expect(lastFrame(sentence).before).toEqual(expected);
  });

  test.each([
    ['a noun with its modifiers', '新增260个亿元以上产业项目。', '亿元以上产业项目'],
    ['what the counted became', '6个乡被命名为全省卫生乡镇。', '全省卫生乡镇'],
    ['what a plain noun did', '13家企业实施智能化改造。', '智能化改造企业'],
    ['nothing: it measures', '固定资产投资达到12亿元。', ''],
  ])('behind it: %s', (_why, sentence, counted) => {
    expect(lastFrame(sentence).counted).toBe(counted);
  });

  test.each([
    ['固定资产投资增长4%。', 'up', '固定资产投资'],
    ['能耗强度下降3%。', 'down', '能耗强度'],
  ])('%s is a change', (sentence, direction, rest) => {
    expect(lastFrame(sentence).change).toMatchObject({ direction, rest });
  });

  test.each(['固定资产投资达到12亿元。', '新增学位3000个。'])('%s is none', (sentence) => {
    expect(lastFrame(sentence).change).toBeUndefined();
  });

  test('the clause before says what is spoken of, unless it holds a figure', () => {
    expect(lastFrame('推进棉花产业发展，产值达12亿元。').spokenBefore).toBe('棉花产业');
    expect(lastFrame('种植棉花30万亩，产值达12亿元。').spokenBefore).toBe('');
    expect(lastFrame('种植棉花30万亩，产值达12亿元、增长5%。').spokenBefore).toBe('');
    // What goes on for so long without a sign is no clause.
    expect(lastFrame(`推进棉花${'、茶叶'.repeat(50)}产业发展，产值达12亿元。`).spokenBefore).toBe('');
  });

  test('the clause behind says what a figure was for, unless a semicolon parts them', () => {
    expect(framesIn('投资2.1亿元，建设管网18公里。')[0]?.clauseAfter).toBe('建设管网');
    expect(framesIn('投资2.1亿元；建设管网18公里。')[0]?.clauseAfter).toBe('');
    expect(framesIn('投资2.1亿元，建设管网18公里。')[0]?.next).toBeUndefined();
    expect(framesIn('投资2.1亿元、增长5%，建设管网18公里。')[0]?.clauseAfter).toBe('');
  });

  test('a bracket is a clause of its own, unclosed as far as its clause goes', () => {
    expect(lastFrame('企业13户（10户规上）通过认定。')).toMatchObject({ left: '', right: '规上' });
    expect(lastFrame('企业13户（10户规上通过认定，投资不减。')).toMatchObject({
      left: '',
      right: '规上通过认定,投资不减',
    });
  });

  test('figures with nothing but 、 between are members of one list', () => {
    expect(framesIn('供水、供气管网7公里、5公里，增长8%。').map(({ joined }) => joined)).toEqual([false, true, false]);
  });

  test('each part is read once', () => {
    const frame = lastFrame('全市开工建设项目完成投资12亿元。');
    expect(frame.before).toBe(frame.before);
    const grown = lastFrame('固定资产投资增长4%。');
    expect(grown.change).toBe(grown.change);
  });
});
