import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readOpening } from '../../lib/report/opening.ts';
import { placeOf, regionOpening } from '../../lib/report/place.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** Letters, status and period of each fact: `19% target 2025`. */
function rows(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return analyze(text).facts.map(({ start, end, status, period }) => `${text.slice(start, end)} ${status} ${period}`);
}

const opening = (title: string, ...lines: readonly string[]) => {
  const { text } = normalize([title, ...lines].join('\n'));
  return readOpening(text, { start: 0, end: text.length });
};

describe('kinds of reports by their titles', () => {
  test.each([
    ['青岚县2024年国民经济和社会发展统计公报[1]', 'communique', 2024],
    ['关于青岚市2023年财政决算的报告', 'accounts', 2023],
    ['青岚市第五次全国经济普查公报（第一号）', 'communique', 2023],
    ['青岚市第九次全国经济普查公报（第一号）', 'communique', null],
    ['关于青岚市2023年市本级决算草案和2024年上半年预算执行情况的报告', 'accounts', 2023],
    ['关于青岚市2024年预算执行情况与2025年预算（草案）的报告', 'budget', 2025],
    ['青岚省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 'outline', 2021],
    ['“十四五”青岚流域湿地保护规划', 'outline', 2021],
    ['关于推进老旧小区焕新的实施意见（2023—2025年）', 'outline', 2023],
    ['关于青岚区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告', 'plan', 2025],
  ])('%s', (title, kind, year) => {
    expect(opening(title, '正文。')).toMatchObject({ kind, year });
  });

  test('a communiqué without a year in its title opens with it; a summary of work is of the year behind', () => {
    expect(opening('统计公报', '青岚市统计局', '2024年，全市经济稳中有进。')).toMatchObject({
      kind: 'communique',
      year: 2024,
    });
    expect(opening('青岚市财政局2024年工作总结与2025年工作安排', '正文。').year).toBe(2025);
    expect(opening('青岚市财政局2024年工作总结', '正文。').year).toBe(2025);
  });

  test('a report given in December is the next year’s where its title says so', () => {
    const speech = '——2024年12月27日在青岚市第五届人民代表大会第四次会议上';
    expect(opening('青岚市2024年预算执行情况与2025年预算草案的报告', speech).year).toBe(2025);
    expect(opening('政府工作报告', speech, '各位代表：').year).toBe(2024);
  });
});

describe('the place of a report', () => {
  test.each([
    ['广州市花都区第十七届人民代表大会', '广州市花都区', '440114'],
    ['保定市满城区2020年政府工作报告', '保定市满城区', '130607'],
    ['延边朝鲜族自治州人民政府', '延边朝鲜族自治州', '222400'],
    ['阿克苏地区行署工作报告', '阿克苏地区', '652900'],
    ['云溪市青岚区人民代表大会', '云溪市青岚区', undefined],
    ['鼓楼区政府工作报告', '鼓楼区', undefined],
    ['让市场主体活力迸发', null, undefined],
    ['家上市公司增加', null, undefined],
    ['战略规划和区域布局', null, undefined],
    ['市人民政府', null, undefined],
    ['区域协调发展', null, undefined],
  ])('%s', (words, region, code) => {
    expect(regionOpening(words)).toBe(region);
    expect(placeOf(region)?.code).toBe(code);
  });

  test('a bracket behind the title names it where nothing else does', () => {
    expect(opening('关于推进安居工程的实施意见（保定市，2023—2025年）', '正文。').region).toBe('保定市');
    expect(opening('关于推进安居工程的实施意见（上市，2023—2025年）', '正文。').region).toBeNull();
    expect(opening('云溪市人民政府关于安居工程的实施意见（保定市，2023—2025年）', '正文。').region).toBe('云溪市');
  });

  test('the speaker names it where title and meeting do not', () => {
    expect(opening('政府工作报告', '各位代表：', '现在，我代表蠡县人民政府，向大会报告工作。').region).toBe('蠡县');
  });
});

describe('a communiqué tells one year', () => {
  const title = '青岚县2024年国民经济和社会发展统计公报[1]';
  test('every figure is a result of it, whatever it is about', () => {
    expect(
      rows(
        title,
        '一、综合',
        '全年地区生产总值215.6亿元，比上年增长5.4%。新签合同投资额8.2亿元。年末常住人口31.2万人。',
      ),
    ).toEqual(['215.6亿元 actual 2024', '5.4% actual 2024', '8.2亿元 actual 2024', '31.2万人 actual 2024']);
  });
});

describe('an outline aims, but for its first chapter', () => {
  const title = '青岚市国民经济和社会发展第十四个五年规划纲要';
  test('chapters', () => {
    expect(
      rows(
        title,
        '第一章 发展基础',
        '森林覆盖率提高到38%。建成公园12个。',
        '第二章 主要目标',
        '森林覆盖率提高到42%。',
        '第三章 建设宜居城市',
        '新建公园20个。',
      ),
    ).toEqual(['38% actual 2020', '12个 actual 2016/2020', '42% target 2025', '20个 target 2021/2025']);
  });

  test('headings that name both plans', () => {
    expect(
      rows(
        title,
        '一、“十三五”时期发展取得显著成就',
        '城镇化率达到58%。',
        '二、“十四五”时期发展的战略任务',
        '城镇化率达到63%。',
      ),
    ).toEqual(['58% actual 2020', '63% target 2025']);
  });
});

describe('an outline may look back behind its aims', () => {
  const outline = (...lines: readonly string[]) =>
    rows('青岚市国民经济和社会发展第十四个五年规划纲要', '第一章 指导思想', '稳中求进。', ...lines);

  test.each(['第三章 发展基础', '第三章 “十三五”规划实施情况', '第三章 建设成就与经验', '第三章 “十三五”时期回顾'])(
    '%s',
    (heading) => {
      const aims = ['第二章 主要目标', '森林覆盖率提高到52%。'];
      expect(outline(...aims, heading, '新建公园30个。', '第四章 重点任务', '新建公园40个。')).toEqual([
        '52% target 2025',
        '30个 actual 2016/2020',
        '40个 target 2021/2025',
      ]);
    },
  );

  test.each(['第三章 夯实现代化发展基础', '第三章 打造开放新形势', '第三章 “十四五”规划实施情况评估'])(
    'but not in %s',
    (heading) => {
      expect(outline('第二章 主要目标', '森林覆盖率提高到52%。', heading, '新建公园40个。')).toEqual([
        '52% target 2025',
        '40个 target 2021/2025',
      ]);
    },
  );

  test('a section of a chapter looks back, the next one does not', () => {
    const chapter = ['第二章 建设交通强市', '第一节 发展现状', '公路总里程达到3200公里。'];
    expect(outline(...chapter, '第二节 加强现状评估', '建设观测站12处。')).toEqual([
      '3200公里 actual 2020',
      '12处 target 2021/2025',
    ]);
  });
});

describe('a budget tells last year and drafts the next', () => {
  const title = '关于青岚市2024年预算执行情况与2025年预算草案的报告';
  test('again under each part of the territory', () => {
    expect(
      rows(
        title,
        '各位代表：',
        '一、2024年预算执行情况',
        '（一）一般公共预算',
        '税收收入完成5.2亿元。',
        '二、2025年预算草案',
        '（一）一般公共预算',
        '税收收入安排5.6亿元。',
        '三、高新区预算',
        '（一）2024年预算执行情况',
        '1.政府性基金预算',
        '政府性基金收入完成270万元。',
        '（二）2025年预算（草案）',
        '1.政府性基金预算',
        '政府性基金收入安排300万元。',
      ),
    ).toEqual(['5.2亿元 actual 2024', '5.6亿元 target 2025', '270万元 actual 2024', '300万元 target 2025']);
  });

  test('accounts are of the year in their title', () => {
    expect(rows('关于青岚市2023年财政决算的报告', '一、2023年财政决算情况', '税收收入完成5.2亿元。')).toEqual([
      '5.2亿元 actual 2023',
    ]);
  });
});

describe('what an outline tells of what is there', () => {
  const lead = ['青岚市“十四五”水利发展规划', '一、发展现状', '水库达到412座。', '二、存在问题', '水库渗漏率达到9%。'];
  test('its problems are those of the plan before, what it names as built of the year before', () => {
    expect(
      rows(...lead, '三、主要任务', '在已建成的20个泵站旁，新建水厂6座。').map((row) =>
        row.split(' ').slice(1).join(' '),
      ),
    ).toEqual(['actual 2020', 'actual 2020', 'actual 2020', 'target 2021/2025']);
  });
});

test('what notes of a communiqué tell is of no year but their own', () => {
  const chapters = [
    '一、综合',
    '地区生产总值215.6亿元。',
    '二、农业',
    '粮食产量31万吨。',
    '三、工业',
    '工业产值51亿元。',
  ];
  const communique = (...notes: readonly string[]) =>
    rows('青岚县2024年国民经济和社会发展统计公报', ...chapters, ...notes).slice(3);
  const told = ['2023年登记人口为31.5万人。', '抽样调查户数为1200户。'];
  expect(communique('备注：', ...told)).toEqual(['31.5万人 actual 2023', '1200户 actual null']);
  expect(communique('四、人口', ...told)).toEqual(['31.5万人 actual 2023', '1200户 actual 2024']);
  // An entry defines, and tells nothing.
  expect(communique('注释：', '[1]规上企业为主营业务收入2000万元及以上的企业。')).toEqual([]);
});

describe('a share of the budget has the name of the revenue', () => {
  const budget = '关于青岚市2024年预算执行情况与2025年预算草案的报告\n各位代表：\n一、2024年预算执行情况\n';
  const told = (words: string) =>
    analyze(budget + words).facts.map(({ name, kind, value, basis }) => `${name} ${kind} ${value} ${basis?.of ?? '-'}`);

  test.each([
    ['税收收入5亿元，为预算的102.3%。', ['税收收入 level 500000000 -', '税收收入 level 102.3 预算']],
    [
      '政府性基金收入完成5亿元，完成年初预算9亿元的61%。',
      ['政府性基金收入 level 500000000 -', '政府性基金收入 level 900000000 -', '政府性基金收入 level 61 年初预算'],
    ],
    ['非税收入3亿元，完成调整预算的99.5%。', ['非税收入 level 300000000 -', '非税收入 level 99.5 调整预算']],
    [
      '税收收入14亿元，比上年增收0.5亿元，增长4.4%。',
      ['税收收入 level 1400000000 -', '税收收入 change 50000000 2023', '税收收入 growth 4.4 -'],
    ],
    ['契税8亿元，比上年减收0.5亿元。', ['契税 level 800000000 -', '契税 change -50000000 2023']],
    // A share of something else is what it is a share of.
    ['税收收入5亿元，占财政收入的62%。', ['税收收入 level 500000000 -', '税收收入占财政收入 level 62 -']],
  ])('%s', (words, expected) => {
    expect(told(words)).toEqual(expected);
  });
});

test('what a budget set down is aimed at, the share of it a result', () => {
  const rest = ['一、2025年预算执行情况', '税收收入完成年初预算22亿元的98.2%，完成21.6亿元。'];
  expect(rows('关于青岚市2025年预算执行情况和2026年预算草案的报告', ...rest)).toEqual([
    '22亿元 target 2025',
    '98.2% actual 2025',
    '21.6亿元 actual 2025',
  ]);
});
