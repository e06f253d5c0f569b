import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

/** A paragraph of a review, its figures with their names, and what it shows. */
type Example = readonly [phrase: string, named: readonly string[], why: string];

function check(examples: readonly Example[]): void {
  test.each(examples.map(([phrase, named, why]) => ({ phrase, named, why })))('$why: $phrase', ({ phrase, named }) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('what every account has', () => {
  check([
    [
      '社会保险基金收入24亿元，支出22亿元，当年结余2亿元，滚存结余18亿元。',
      [
        '24亿元 社会保险基金收入',
        '22亿元 社会保险基金支出',
        '2亿元 社会保险基金当年结余',
        '18亿元 社会保险基金滚存结余',
      ],
      'is of the account told before it',
    ],
    [
      '一般公共预算总收入71亿元，其中：当年收入41亿元、上级补助19亿元。',
      ['71亿元 一般公共预算总收入', '41亿元 一般公共预算当年收入', '19亿元 一般公共预算上级补助'],
      'as a part of it too',
    ],
    [
      '市级政府性基金预算支出70亿元，增长9%。结转16亿元。加上债务还本支出4亿元，总支出74亿元。',
      [
        '70亿元 市级政府性基金预算支出',
        '9% 市级政府性基金预算支出',
        '16亿元 市级政府性基金预算结转',
        '4亿元 市级政府性基金预算债务还本支出',
        '74亿元 市级政府性基金预算总支出',
      ],
      'in later sentences of its paragraph',
    ],
    [
      '国有资本经营预算支出5亿元。调出到一般公共预算支出3亿元后，结转2亿元。',
      ['5亿元 国有资本经营预算支出', '3亿元 调出到一般公共预算支出', '2亿元 国有资本经营预算结转'],
      'where money goes is another account',
    ],
    [
      '政府性基金收入5亿元，调入资金1亿元，总收入6亿元；一般公共预算支出8亿元，结转1亿元。',
      [
        '5亿元 政府性基金收入',
        '1亿元 政府性基金调入资金',
        '6亿元 政府性基金总收入',
        '8亿元 一般公共预算支出',
        '1亿元 一般公共预算结转',
      ],
      'the next account ends its reach',
    ],
    [
      '一般公共预算收入9亿元。\n村集体收入3亿元，结余2亿元。',
      ['9亿元 一般公共预算收入', '3亿元 村集体收入', '2亿元 结余'],
      'and so does the paragraph',
    ],
    ['村集体收入3亿元，支出1亿元。', ['3亿元 村集体收入', '1亿元 支出'], 'without an account they stand alone'],
    [
      '政府性基金支出预算为10亿元，比年初预算增加1亿元。实际完成11亿元，增长8%。',
      ['10亿元 政府性基金支出预算', '1亿元 政府性基金支出', '11亿元 政府性基金支出', '8% 政府性基金支出'],
      'what was done of a budget is of what it is for',
    ],
    [
      '市级政府性基金支出预算为10亿元，实际完成9亿元。',
      ['10亿元 市级政府性基金支出预算', '9亿元 市级政府性基金支出'],
      'in the same sentence too',
    ],
    [
      '市本级一般公共预算收入9亿元；一般公共预算支出8亿元，结转1亿元。',
      ['9亿元 市本级一般公共预算收入', '8亿元 一般公共预算支出', '1亿元 市本级一般公共预算结转'],
      'whose it is may stand farther away',
    ],
    [
      '区本级一般公共预算收入35亿元；乡镇级6亿元。',
      ['35亿元 区本级一般公共预算收入', '6亿元 乡镇级一般公共预算收入'],
      'another level has the same account',
    ],
  ]);
});

describe('parts of what was measured', () => {
  check([
    [
      '货运量69万吨，其中，铁路17万吨，公路49万吨。',
      ['69万吨 货运量', '17万吨 铁路货运量', '49万吨 公路货运量'],
      'have its measure',
    ],
    [
      '全社会发电量190亿千瓦时，下降2%。其中：火电9亿千瓦时，增长14%；水电156亿千瓦时。',
      [
        '190亿千瓦时 全社会发电量',
        '2% 全社会发电量',
        '9亿千瓦时 火电发电量',
        '14% 火电发电量',
        '156亿千瓦时 水电发电量',
      ],
      'told in the sentence before',
    ],
    ['货运量69万吨，粮食17万吨。', ['69万吨 货运量', '17万吨 粮食'], 'which they are not unless it is said'],
  ]);
});

describe('works', () => {
  check([
    [
      '实施城中村改造攻坚行动。滚动推进163个项目，完成投资30亿元。',
      ['163个 城中村改造项目', '30亿元 城中村改造项目投资'],
      'are of what is done in the programme before',
    ],
    ['启动乡村振兴补短板工程，实施项目21个。', ['21个 乡村振兴补短板工程项目'], 'or of its name'],
    [
      '高速公路，开工青山改扩建等2个项目，建成15个项目。',
      ['2个 高速公路项目', '15个 高速公路项目'],
      'or of what heads their sentence',
    ],
    ['茶产业：实施项目3个。', ['3个 茶产业项目'], 'with a colon too'],
    ['实施城中村改造攻坚行动。新建学校3所，实施项目5个。', ['3所 新建学校', '5个 项目'], 'not behind another count'],
    ['实施城市更新行动。推进滨水环境整治等129个项目。', ['129个 滨水环境整治等项目'], 'nor where examples say it'],
    ['实施城中村改造攻坚行动。建成重点文旅项目5个。', ['5个 重点文旅项目'], 'nor where they say what they are for'],
  ]);
});

describe('an insurance', () => {
  check([
    [
      '新农合参合率达98%，补偿46万人次、金额2亿元。',
      ['98% 新农合参合率', '46万人次 新农合补偿', '2亿元 新农合补偿金额'],
      'owns what it pays',
    ],
    ['加大养老保险征缴力度，确保参保率达95%以上。', ['95% 养老保险参保率'], 'and who takes part'],
    ['征收土地300亩，补偿46万元。', ['300亩 征收土地', '46万元 补偿'], 'without one nothing is added'],
  ]);
});

describe('rates and sums of what was counted', () => {
  check([
    [
      '新签约项目74个、总投资500亿元，开工率、投产率分别为71%和38%。',
      ['74个 新签约项目', '500亿元 新签约项目总投资', '71% 项目开工率', '38% 项目投产率'],
      'are told for each of a list, behind a sum of theirs',
    ],
    [
      '6个重点项目完成投资20亿元，完成率130%。',
      ['6个 重点项目', '20亿元 重点项目完成投资', '130% 重点项目完成率'],
      'but a sum is no sum of theirs where it tells the deed',
    ],
    ['新建学校12所，投入5亿元。', ['12所 新建学校', '5亿元 学校投入'], 'what was put in is of what was built'],
    ['安排生态资金4亿元，投入2亿元。', ['4亿元 生态资金', '2亿元 生态资金'], 'but not of a sum'],
    ['新建学校3所，每所投资2000万元。', ['3所 新建学校', '2000万元 学校每所投资'], 'so is what each has cost'],
    ['油茶新造2万亩、低改1万亩。', ['2万亩 油茶新造', '1万亩 油茶低改'], 'and what was done to the same plantings'],
    ['油茶新造2万亩、核桃1万亩。', ['2万亩 油茶新造', '1万亩 核桃'], 'other plantings are others'],
  ]);
});
