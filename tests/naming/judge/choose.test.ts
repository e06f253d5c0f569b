import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze.ts';
import { nameConfidence } from '../../../lib/facts/confidence.ts';
import type { NameQuestion } from '../../../lib/naming/judge/question.ts';
import type { Judge } from '../../../lib/naming/judge/ranker.ts';
import { secondOpinion } from '../../../lib/naming/judge/second-opinion.ts';
import type { Tagger } from '../../../lib/naming/judge/word.ts';

const letters: Tagger = { cut: (text) => [...text], tagOf: () => 'n' };
const segmenter = (text: string) => [...text];

function read(words: string, judge: Judge) {
  return analyze(words, {}, { segmenter, names: secondOpinion(letters, judge) }).facts;
}

describe('a second opinion on names', () => {
  it('names the figures in the order of the text, each knowing what was chosen before', () => {
    const questions: NameQuestion[] = [];
    const facts = read('新建粮库20座、冷库50座，增长8%。', (_words, question) => {
      questions.push(question);
      return { name: `第${questions.length}名`, share: 1, certainty: 1 };
    });
    expect(facts.map(({ name }) => name)).toEqual(['第1名', '第2名', '第3名']);
    expect(questions.map(({ previous }) => previous.map(({ name }) => name))).toEqual([
      [],
      ['第1名'],
      ['第2名', '第1名'],
    ]);
    expect(questions.map(({ sort }) => sort)).toEqual(['count', 'count', 'change']);
  });

  it.each([
    ['a sum is of no new ones', '新增三级医院4家、累计37家。', '新增三级医院', ['新增三级医院', '三级医院']],
    [
      'a member of a list has not its whole',
      '原煤、原油产量分别增长9%、7%。',
      '原煤、原油产量',
      ['原煤产量', '原油产量'],
    ],
    [
      'no name ends in 由',
      '农村五保供养由年人均1856元提高到2104元。',
      '农村五保供养由年人均',
      ['农村五保供养', '农村五保供养'],
    ],
    ['no name ends in 了', '实现税收12亿元。', '实现了', ['税收']],
    ['nor in 和', '实现税收12亿元。', '增加值和', ['税收']],
    ['what is no sum may be new', '全市三级医院达到37家。', '新增三级医院', ['新增三级医院']],
  ])('is not heard where the clause says otherwise: %s', (_why, words, chosen, expected) => {
    const facts = read(words, () => ({ name: chosen, share: 1, certainty: 1 }));
    expect(facts.map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['figures with 、 between stand in a row', '供水、供气管网7公里、5公里。', [2, 2]],
    ['figures with names between do not', '供水管网7公里、供气管网5公里。', [1, 1]],
  ])('%s', (_why, words, expected) => {
    const rows: number[] = [];
    read(words, (_words, question) => {
      rows.push(question.row.count);
      return { name: question.rule, share: 1, certainty: 1 };
    });
    expect(rows).toEqual(expected);
  });

  it.each([
    [
      '分别 behind as many figures',
      '门票收入、住宿收入分别达3.9亿元、2.1亿元，分别增长5.2%、7.4%。',
      ['甲', '乙', '甲', '乙'],
    ],
    ['figures of a whole clause', '门票收入、餐饮收入分别达2亿元、1亿元，增长6%、9%。', ['甲', '乙', '甲', '乙']],
    ['no list of its own', '茶园、果园分别达2万亩、1万亩，茶叶、水果产量分别增长6%、9%。', ['甲', '乙', '丙', '丁']],
  ])('a list that repeats as many figures has their names: %s', (_why, words, expected) => {
    let asked = 0;
    const facts = read(words, () => {
      asked += 1;
      return { name: '甲乙丙丁'.charAt(asked - 1).repeat(2), share: 1, certainty: 1 };
    });
    expect(facts.map(({ name }) => name.charAt(0))).toEqual(expected);
  });

  it('parts town and country by their order, whatever the judge says', () => {
    const facts = read('城镇、农村居民人均可支配收入增长4.2%、5.6%。', () => ({
      name: '居民人均可支配收入',
      share: 1,
      certainty: 1,
    }));
    expect(facts.map(({ indicator }) => indicator)).toEqual(['urban_income', 'rural_income']);
  });

  it.each([
    ['a sure one of words', '辖区税收', 0.9, ['辖区税收']],
    ['none that is doubtful', '辖区税收', 0.3, []],
    ['none that is no word', 'ÿ', 0.9, []],
  ])('gives a figure without a name %s', (_why, name, certainty, expected) => {
    expect(read('3.5亿元。', () => ({ name, share: certainty, certainty })).map((fact) => fact.name)).toEqual(expected);
  });

  it.each([
    ['高标准农田改造项目30个。', '高标准农田改造项目'],
    ['地区生产总值达30亿元。', '地区生产总值'],
  ])('is not asked for a long name or an indicator: %s', (words, name) => {
    expect(read(words, () => ({ name: '别的', share: 0.3, certainty: 0.3 })).map((fact) => fact.name)).toEqual([name]);
  });

  it.each(['粮库30座。', '青石产业园进展顺利，营业收入达30亿元。'])(
    'is asked where the name is short or of a clause before: %s',
    (words) => {
      expect(read(words, () => ({ name: '别的', share: 0.9, certainty: 0.9 })).map((fact) => fact.name)).toEqual([
        '别的',
      ]);
    },
  );

  it('lets a doubtful name lower the confidence, and a sure one not', () => {
    const confidence = (certainty: number) =>
      read('全年税收增长8%。', (_words, question) => ({ name: question.rule, share: certainty, certainty }))[0]
        ?.confidence;
    const alone = analyze('全年税收增长8%。').facts[0]?.confidence;
    expect(confidence(1)).toBe(alone);
    expect(confidence(0.3)).toBeLessThan(0.6);
    expect(confidence(0.3)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    [0, 0.5],
    [0.35, 0.55],
    [0.76, 0.6],
    [0.77, 0.6],
    [1, 1],
  ])('a name of certainty %d leaves a confidence of about %d', (certainty, confidence) => {
    expect(nameConfidence(certainty)).toBeCloseTo(confidence, 1);
  });
});
