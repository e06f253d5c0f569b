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
