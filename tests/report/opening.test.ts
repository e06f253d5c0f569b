import { describe, expect, test } from 'vitest';
import { readOpening } from '../../lib/report/opening.ts';
import { speechLines } from '../../lib/report/speech.ts';
import { normalize } from '../../lib/text/normalize.ts';
import { readYear } from '../../lib/text/year.ts';

const opening = (source: string, title = '') => {
  const { text } = normalize(source);
  return readOpening(text, { start: 0, end: text.length }, { title });
};

describe('the opening of a report', () => {
  test('title, speech line, office and name', () => {
    const source = [
      '2025年青岚区政府工作报告',
      '——2025年1月16日在云溪市青岚区第五届人民代表大会第四次会议上',
      '青岚区人民政府区长　林　溪',
      '各位代表：',
      '现在，我代表区人民政府，向大会报告工作。',
    ].join('\n');
    expect(opening(source)).toEqual({
      title: '2025年青岚区政府工作报告',
      kind: 'work',
      plan: null,
      told: null,
      place: null,
      region: '云溪市青岚区',
      year: 2025,
      givenIn: null,
      spokenOn: '2025-01-16',
      meeting: '云溪市青岚区第五届人民代表大会第四次会议',
      issuer: '青岚区人民政府区长林溪',
    });
  });

  test('a plan report without a speech line: its place, and the later of the two years', () => {
    const title = '关于青岚区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告';
    expect(opening(`${title}\n各位代表：\n受区人民政府委托，现提请大会审议。`)).toMatchObject({
      kind: 'plan',
      region: '青岚区',
      year: 2025,
    });
  });

  test('a title without a place: the speaker names none', () => {
    expect(opening('政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作。').region).toBeNull();
  });

  test.each(['青岚区人民法院工作报告', '青岚区人民检察院工作报告', '青岚区人大常委会工作报告'])(
    '%s is none of the government',
    (title) => {
      expect(opening(`${title}\n各位代表：\n现在，我向大会报告工作。`).kind).toBe('other');
    },
  );

  test('a title set with blanks', () => {
    expect(
      opening('青 岚 区 政 府 工 作 报 告\n——2025年1月16日在青岚区第五届人民代表大会第四次会议上\n'),
    ).toMatchObject({
      title: '青岚区政府工作报告',
      kind: 'work',
      place: null,
      year: 2025,
    });
  });

  test.each([
    ['关于青岚区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告', 'plan'],
    ['青岚区2024年预算执行情况和2025年预算草案的报告', 'budget'],
    ['青岚区国民经济和社会发展第十五个五年规划纲要', 'outline'],
    ['2025年青岚镇政府工作报告', 'work'],
  ])('%s is a report of the kind %s', (title, kind) => {
    expect(opening(`${title}\n各位代表：\n`)).toMatchObject({ title, kind });
  });

  test('the speech line is a safer year than the title', () => {
    expect(opening('2024年工作报告\n——2025年1月16日在青岚区第五届人民代表大会第四次会议上\n').year).toBe(2025);
  });

  test('without a speech line the title gives the year, else the year after the one reviewed', () => {
    expect(opening('2025年青岚区政府工作报告\n各位代表：\n').year).toBe(2025);
    expect(opening('青岚区政府工作报告\n各位代表：\n一、2024年工作回顾\n').year).toBe(2025);
    expect(opening('青岚区政府工作报告\n各位代表：\n').year).toBeNull();
  });

  test('the page’s title helps where the text has none', () => {
    expect(opening('各位代表：\n一、2024年工作回顾\n', '2025年青岚区政府工作报告_青岚区人民政府')).toMatchObject({
      title: '2025年青岚区政府工作报告',
      kind: 'work',
      place: null,
    });
  });

  test('the way to the page and a sentence are no titles', () => {
    expect(opening('当前位置：首页 > 政府工作报告\n2025年青岚区政府工作报告\n').title).toBe('2025年青岚区政府工作报告');
    expect(opening('审议了政府工作报告。\n').title).toBe('');
  });
});

describe('an opening set in an unusual way', () => {
  test.each([
    ['2025年青岚市国民经济和社会发展\n统 计 公 报\n青岚市统计局', '2025年青岚市国民经济和社会发展统计公报'],
    [
      '关于青岚市2025年预算执行情况和\n2026年预算草案的报告（书面）\n青岚市财政局',
      '关于青岚市2025年预算执行情况和2026年预算草案的报告(书面)',
    ],
    ['关于青岚市2025年预算执行情况的报告\n2026年预算草案的报告在附件里', '关于青岚市2025年预算执行情况的报告'],
  ])('a title goes on in the next line where it is not whole: %s', (source, title) => {
    expect(opening(source).title).toBe(title);
  });

  test('the place is that of the site where nothing else names one', () => {
    const read = (source: string, site: string) =>
      readOpening(normalize(source).text, { start: 0, end: source.length }, { names: [site] }).region;
    expect(read('2025年国民经济和社会发展统计公报\n一、综合', '青岚市统计局')).toBe('青岚市');
    expect(read('2025年甲县国民经济和社会发展统计公报\n一、综合', '青岚市统计局')).toBe('甲县');
    expect(read('2025年国民经济和社会发展统计公报\n一、综合', '统计数据门户')).toBeNull();
  });

  test('of the names of a page the closest place goes first, and only one of the table', () => {
    const read = (...names: string[]) => readOpening('统计公报\n一、综合', { start: 0, end: 8 }, { names }).region;
    expect(read('统计公报', '常德市', '湖南省统计局')).toBe('常德市');
    expect(read('政务公开专区', '湖南省统计局')).toBe('湖南省');
    expect(read('政务公开专区')).toBeNull();
  });

  test.each([
    ['政府工作报告\n各位代表：\n2025年，全县上下同心。', '2026-02-03', 2026],
    // It was put up again later, or is another's: the text says nothing of the year before.
    ['政府工作报告\n各位代表：\n2022年，全县上下同心。', '2026-02-03', null],
    ['政府工作报告\n各位代表：\n2025年，全县上下同心。2027年还要更好。', '2026-02-03', null],
    ['政府工作报告\n各位代表：\n2025年，全县上下同心。', '', null],
  ])('the year is that of the page where the text agrees: %s (%s)', (text, published, year) => {
    expect(readOpening(text, { start: 0, end: text.length }, { published }).year).toBe(year);
  });

  test('a title in a book’s brackets is without them', () => {
    expect(opening('各位代表：', '《关于青岚市2025年预算执行情况和2026年预算草案的报告》（摘要）')).toMatchObject({
      title: '关于青岚市2025年预算执行情况和2026年预算草案的报告(摘要)',
      region: '青岚市',
      year: 2026,
    });
  });

  test('a title in two lines, an office without a name', () => {
    expect(
      opening(
        '关于青岚区2024年国民经济和社会发展计划执行情况\n与2025年计划草案的报告\n——2025年1月16日在青岚区第五届人民代表大会第四次会议上\n青岚区发展和改革局\n各位代表：',
      ),
    ).toMatchObject({
      title: '关于青岚区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告',
      kind: 'plan',
      issuer: '青岚区发展和改革局',
    });
  });

  test('an office without its place', () => {
    expect(
      opening('政府工作报告\n——2025年1月16日在青岚市第五届人民代表大会第四次会议上\n市长　林溪\n各位代表：').issuer,
    ).toBe('市长林溪');
  });

  test.each([
    ['青岚区人民政府 - 政府工作报告', '政府工作报告'],
    ['青嵐區(qū)2025年政府工作報(bào)告', '青岚区2025年政府工作报告'],
  ])('a page’s title %s', (pageTitle, title) => {
    expect(opening('各位代表：\n', pageTitle)).toMatchObject({ title, kind: 'work' });
  });
});

describe('speech lines', () => {
  test.each(['二〇二五', '二○二五', '二O二五', '二零二五', '2025'])('%s年一月十六日', (year) => {
    const [speech] = speechLines(`——${year}年一月十六日在青岚区第五届人民代表大会第四次会议上`);
    expect(speech).toMatchObject({ year: 2025, spokenOn: '2025-01-16', region: '青岚区' });
  });

  test('a line may break before 上', () => {
    expect(speechLines('——2025年1月16日在青岚区第五届人民代表大会第四次会议\n上')).toHaveLength(1);
  });

  test('a day that no calendar has, and a meeting that was only attended, are none', () => {
    expect(speechLines('2025年13月16日在青岚区第五届人民代表大会上')).toEqual([]);
    expect(speechLines('2025年1月16日在青岚区召开现场推进工作')).toEqual([]);
  });
});

describe('years and numbers', () => {
  test('years of both scripts', () => {
    expect(['2021', '二〇二一', '二○二一', '二O二一', '二零二一', '一九九八'].map(readYear)).toEqual([
      2021, 2021, 2021, 2021, 2021, 1998,
    ]);
    expect(['三〇二一', '20', ''].map(readYear)).toEqual([undefined, undefined, undefined]);
  });
});
