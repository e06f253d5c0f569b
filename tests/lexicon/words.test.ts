import { describe, expect, test } from 'vitest';
import lines from '../../lib/lexicon/data/words.json' with { type: 'json' };
import { inReview } from '../facts/read.ts';

type ListName = keyof typeof lines;

/** A sentence around a word of a list, and the name its last figure has there. */
interface Frame {
  readonly sentence: (word: string) => string;
  readonly name: (word: string) => string;
  /** Words that say something else in this sentence: their names there. */
  readonly besides?: Readonly<Record<string, string>>;
  /** Words that do not fit into this sentence, each with one of its own and the name in it. */
  readonly apart?: Readonly<Record<string, readonly [sentence: string, name: string]>>;
  /** Lists that have some of the words as well and come first; their words are shown there. */
  readonly before?: readonly ListName[];
}

const listed = (...names: ListName[]) => names.flatMap((name) => lines[name].flatMap((line) => line.split(' ')));

/** What each list is for, shown by every one of its words: dropped from a name, kept in it, or no part of it. */
const FRAMES: Partial<Record<ListName, Frame>> = {
  time: { sentence: (word) => `${word}粮食产量8万吨。`, name: () => '粮食产量', besides: { 上年: '上年粮食产量' } },
  // 在建 and 共建 are words of their own.
  adverb: {
    sentence: (word) => `${word}建成绿道8公里。`,
    name: () => '绿道',
    besides: { 共: '共建成绿道', 在: '在建成绿道' },
  },
  region: { sentence: (word) => `${word}粮食产量8万吨。`, name: () => '粮食产量', besides: { 各级: '各级粮食产量' } },
  keepNew: {
    sentence: (word) => `${word}农家书屋8个。`,
    name: (word) => `${word}农家书屋`,
    // Here the verb without its 新 is one of `split`, and what stands behind it is what is counted.
    apart: {
      新培育: ['8家新培育农家乐', '新培育农家乐'],
      新开通: ['8条新开通公交线路', '新开通公交线路'],
      新注册: ['8家新注册企业', '新注册企业'],
      新筹集: ['8套新筹集公租房', '新筹集公租房'],
      新组建: ['8支新组建消防队', '新组建消防队'],
      新获评: ['8个新获评传统村落', '新获评传统村落'],
      新设立: ['8家新设立村镇银行', '新设立村镇银行'],
    },
  },
  verb: {
    sentence: (word) => `${word}绿道8公里。`,
    name: () => '绿道',
    before: ['definingVerb', 'pickingDeed', 'deed', 'notStripped'],
    besides: { 可新增: '新增绿道', 可带动: '带动绿道', 培养引进: '引进绿道', 排查整治: '整治绿道' },
  },
  notStripped: {
    sentence: (word) => `全市${word}项目8个。`,
    name: (word) => `${word}项目`,
    besides: { 性督查: '全市性督查项目' },
    apart: { '建立“': ['建立“五老”工作室8个', '建立“五老”工作室'] },
  },
  copula: {
    sentence: (word) => `粮食产量${word}8万吨。`,
    name: () => '粮食产量',
    apart: {
      精简归并: ['审批事项精简归并至8项', '审批事项'],
      归并: ['审批事项归并至8项', '审批事项'],
      撤并: ['建制村撤并为8个', '建制村'],
      平均每: ['粮食产量平均每年8万吨', '粮食产量'],
      现有: ['全市现有执业医师8千人', '执业医师'],
    },
  },
  split: {
    sentence: (word) => `帮助中小企业${word}知识产权质押融资8亿元。`,
    name: () => '知识产权质押融资',
    before: ['keepNew'],
  },
  neverSplit: {
    sentence: (word) => `企业${word}支出8亿元。`,
    name: (word) => `企业${word}支出`,
    before: ['split'],
  },
  predicate: {
    sentence: (word) => `8条高速公路${word}。`,
    name: () => '高速公路',
    before: ['pickingDeed', 'keepNew', 'leaving'],
  },
  notPredicate: {
    sentence: (word) => `培育8个${word}项目。`,
    name: (word) => `${word}项目`,
    apart: {
      以上学历: ['引进8名大专以上学历人员', '大专以上学历人员'],
      级以上: ['培育8个省级以上平台', '省级以上平台'],
      级及以上: ['培育8个省级及以上平台', '省级及以上平台'],
    },
  },
  attachVerb: {
    sentence: (word) => `8个项目${word}乡村振兴行动。`,
    name: () => '乡村振兴行动项目',
    apart: { 推行: ['8家企业全面推行新型学徒制', '新型学徒制企业'] },
  },
  abstractHead: { sentence: (word) => `推出乡村振兴8项${word}。`, name: (word) => `乡村振兴${word}` },
  dependent: {
    sentence: (word) => `建成苹果基地8个，${word}9亿元。`,
    name: (word) => `苹果基地${word}`,
    // A verb or a time in front of the measure is left out, and loans are an indicator of their own.
    besides: {
      完成投资: '苹果基地投资',
      年均投资: '苹果基地投资',
      年度投资: '苹果基地投资',
      惠及群众: '群众',
      贷款余额: '贷款余额',
      处理能力: '能力',
    },
  },
  division: {
    sentence: (word) => `居民收入8万元，其中${word}5万元。`,
    name: (word) => `${word.replace(/居民$/, '')}居民收入`,
  },
  schoolStage: {
    sentence: (word) => `在校学生8万人，其中${word}5万人。`,
    name: (word) => `${word}在校学生`,
  },
  wholeRate: {
    sentence: (word) => `全市总人口8万人，${word}8%。`,
    name: (word) => word,
    besides: { 增长率: '总人口' },
  },
  light: { sentence: (word) => `为8万名重点群体${word}就业帮扶。`, name: () => '就业帮扶重点群体' },
  service: { sentence: (word) => `为8名困难群体${word}养老保险。`, name: (word) => `${word}养老保险困难群体` },
  plainGroup: { sentence: (word) => `为8万个困难${word}代缴养老保险。`, name: (word) => `代缴养老保险困难${word}` },
  grade: {
    sentence: (word) => `培育${word}绿色园区8个、绿色工厂9家。`,
    name: (word) => `${word}绿色工厂`,
  },
  size: {
    sentence: (word) => `${word}商务服务业、人力服务业营收分别达到8亿元、9亿元。`,
    name: (word) => `${word}人力服务业营收`,
  },
  copulaNot: {
    sentence: (word) => `市场${word}达8亿元。`,
    name: (word) => `市场${word}`,
  },
  leaving: {
    sentence: (word) => `8个乡镇顺利${word}。`,
    name: (word) => `乡镇${word}`,
  },
  reach: {
    sentence: (word) => `8个乡镇${word}污水处理厂。`,
    name: (word) => `${word}污水处理厂乡镇`,
    // Words of `attachVerb` as well: the object alone says which ones.
    besides: {
      建立: '污水处理厂乡镇',
      建立了: '污水处理厂乡镇',
      实现了: '污水处理厂乡镇',
      参加: '污水处理厂乡镇',
    },
  },
  measureTail: { sentence: (word) => `市场${word}8万。`, name: (word) => `市场${word}` },
  definingVerb: { sentence: (word) => `${word}土地8亩。`, name: (word) => `${word}土地` },
  clauseDeed: { sentence: (word) => `加大闲置厂房清理力度，${word}5处。`, name: (word) => `闲置厂房${word}` },
  pairedDeed: { sentence: (word) => `引进项目8个，${word}6个。`, name: (word) => `${word}项目` },
  pickingDeed: { sentence: (word) => `8个${word}项目。`, name: (word) => `${word}项目` },
  deed: { sentence: (word) => `${word}8万亩。`, name: (word) => word },
  beneficiary: {
    before: ['dependent'],
    sentence: (word) => `惠民项目${word}8万名群众。`,
    name: (word) => `惠民项目${word}群众`,
  },
  // What alone says too little takes the deed with it: 8个机构建成污水处理厂.
  generic: { sentence: (word) => `8个${word}建成污水处理厂。`, name: (word) => `建成污水处理厂${word}` },
  // The total of a total is the same.
  transparent: { sentence: (word) => `进出口总额8亿元，${word}居全国第3位。`, name: () => '进出口总额' },
  rate: { sentence: (word) => `粮食产量${word}8%。`, name: () => '粮食产量' },
  nounVerb: { sentence: (word) => `释放${word}空间8万平方米。`, name: (word) => `${word}空间` },
};

describe.each(Object.entries(FRAMES))(
  'each word of the list %s',
  (list, { sentence, name, besides = {}, before = [], apart = {} }) => {
    const rows = Object.entries(lines).find(([key]) => key === list)?.[1] ?? [];
    const elsewhere = new Set(listed(...before));
    const words = rows.flatMap((row) => row.split(' ')).filter((word) => !elsewhere.has(word));

    const shown = words.map((word) => ({ word, row: apart[word] ?? [sentence(word), besides[word] ?? name(word)] }));

    test('is what its list says', () => {
      const read = shown.map(({ word, row: [text = ''] }) => [word, inReview(text).at(-1)?.name ?? '']);
      expect(Object.fromEntries(read)).toEqual(
        Object.fromEntries(shown.map(({ word, row: [, told] }) => [word, told])),
      );
    });
  },
);

/** A change by 8 that a word tells of; words that hold one thing against another do it in a sentence of their own. */
const CHANGES = {
  up: { value: 8, apart: { 高于: true, 超过: true, 反超: true, 提前: '工期提前8天。' } },
  down: { value: -8, apart: { 低于: true } },
} as const;

describe.each(Object.entries(CHANGES))('each word of the list %s', (list, { value, apart }) => {
  const rows = Object.entries(lines).find(([key]) => key === list)?.[1] ?? [];
  test.each(rows.flatMap((row) => row.split(' ')))('%s', (word) => {
    const own: string | true | undefined = Object.entries(apart).find(([one]) => one === word)?.[1];
    const sentence = own === true ? `粮食产量增速${word}全国8个百分点。` : (own ?? `粮食产量${word}8%。`);
    const [told, ...more] = inReview(sentence);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ value, name: sentence.startsWith('工期') ? '工期' : '粮食产量' });
    expect(['growth', 'change']).toContain(told?.kind);
  });
});

test('each list of words has its sentence', () => {
  expect(Object.keys(lines).filter((list) => !(list in FRAMES) && !(list in CHANGES))).toEqual([]);
});
