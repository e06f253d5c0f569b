import { describe, expect, test } from 'vitest';
import { PhraseReader } from '../../lib/clause/phrase-reader.ts';

/** Reads by the borders that stand in the phrase: 公办/高中 has two words. */
function reading(cut: string): { reader: PhraseReader; phrase: string } {
  return { reader: new PhraseReader(() => cut.split('/')), phrase: cut.replaceAll('/', '') };
}

describe('the front of a phrase', () => {
  test.each([
    ['全年累计发放住房租赁补贴', '住房租赁补贴'],
    ['新增学位', '新增学位'],
    ['建成区绿地', '建成区绿地'],
    ['报请市人大常委会审议地方性法规', '地方性法规'],
    ['提请省人大常委会审议通过地方性法规', '地方性法规'],
    ['以城东为核心的试验区', '试验区'],
    ['对俄进出口', '对俄进出口'],
    ['对困难企业补助', '困难企业补助'],
    ['在京高校', '在京高校'],
    ['超亿元项目', '超亿元项目'],
    ['救济(助)金额', '救济(助)金额'],
  ])('%s is of %s', (phrase, noun) => {
    expect(new PhraseReader().stripLead(phrase)).toBe(noun);
  });
});

describe('a noun up to its predicate', () => {
  test.each([
    ['高速公路建成通车', '高速公路', '建成通车'],
    ['园区新建道路', '园区', '新建道路'],
    ['新建道路竣工', '新建道路', '竣工'],
    ['续建项目全部完工', '续建项目', '全部完工'],
    ['“雪亮工程建成投用', '雪亮工程', '建成投用'],
    ['“建成即投产”项目获批', '“建成即投产”项目', '获批'],
    ['《公路建成通车办法》获批', '《公路建成通车办法》', '获批'],
    ['村“两委”班子', '村“两委”班子', ''],
    ['强降水和59天高温', '强降水', '59天高温'],
  ])('%s: %s', (phrase, noun, rest) => {
    expect(new PhraseReader().leadingNoun(phrase)).toEqual({ noun, rest });
  });
});

describe('with the borders of words', () => {
  test('a verb counts where it is a word of its own', () => {
    const apart = reading('企业/获得/知识产权');
    expect(apart.reader.splitAtVerb(apart.phrase)?.object).toBe('知识产权');
    for (const cut of ['企业获/得/知识产权', '企业/获得知/识产权']) {
      const { reader, phrase } = reading(cut);
      expect(reader.splitAtVerb(phrase)).toBeUndefined();
    }
  });

  test('a predicate ends a noun where it begins a word', () => {
    const apart = reading('公路/建成/通车');
    expect(apart.reader.leadingNoun(apart.phrase).noun).toBe('公路');
    const joined = reading('公路建/成通车');
    expect(joined.reader.leadingNoun(joined.phrase).noun).not.toBe('公路');
  });

  test('a lead is dropped where it ends a word, and an aim always', () => {
    const apart = reading('推进/棉花/种植');
    expect(apart.reader.stripLead(apart.phrase)).toBe('棉花种植');
    const joined = reading('推/进棉花/种植');
    expect(joined.reader.stripLead(joined.phrase)).toBe('推进棉花种植');
    const aim = reading('确保安/全利用率');
    expect(aim.reader.stripLead(aim.phrase)).toBe('安全利用率');
  });

  test('a phrase is cut once', () => {
    let asked = 0;
    const reader = new PhraseReader((phrase) => {
      asked += 1;
      return [phrase];
    });
    reader.leadingNoun('公路建成通车');
    reader.leadingNoun('公路建成通车');
    expect(asked).toBe(1);
  });
});
