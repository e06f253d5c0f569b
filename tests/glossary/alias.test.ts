import { describe, expect, test } from 'vitest';
import { aliasesOf } from '../../lib/glossary/alias.ts';
import { termMatcher } from '../../lib/glossary/matcher.ts';

/** What of a body is marked for one term, quotes as written. */
function marked(term: string, body: string): string[] {
  return termMatcher([aliasesOf(term)])
    .find(body, [{ start: 0, end: body.length }])
    .map(({ start, end }) => body.slice(start, end));
}

describe('forms a term may take', () => {
  test.each([
    ['plain term', '沙洲监管', '推行沙洲监管。', ['沙洲监管']],
    ['quotes wrap all', '“千塘万渠工程”', '推进“千塘万渠工程”,千塘万渠工程见效。', ['千塘万渠工程', '千塘万渠工程']],
    ['partial quote', '“六个一”行动', '开展“六个一”行动,六个一行动见效。', ['“六个一”行动', '六个一行动']],
    ['core of a partial quote', '“六个一”行动', '落实“六个一”。', ['六个一']],
    [
      'prefix before the quote',
      '县委“2410”工作部署',
      '落实“2410”工作部署和县委“2410”工作部署。',
      ['“2410”工作部署', '县委“2410”工作部署'],
    ],
    ['quotes differ', '稳企业“23”条', '出台“23条”。', ['23条']],
    ['quotes missing', '山谷片区“2+3+2”产业规划', '编制山谷片区2+3+2产业规划。', ['山谷片区2+3+2产业规划']],
    [
      'name with abbreviation',
      '河谷投资信托(RITs)',
      '河谷投资信托(RITs)、RITs、河谷投资信托',
      ['河谷投资信托(RITs)', 'RITs', '河谷投资信托'],
    ],
    ['abbreviation with name', 'RITs(河谷投资信托)', '发行河谷投资信托,扩大RITs。', ['河谷投资信托', 'RITs']],
    [
      'coordinated',
      '碳平衡、碳循环',
      '碳平衡、碳循环;碳循环先行区;碳平衡碳循环',
      ['碳平衡、碳循环', '碳循环', '碳平衡碳循环'],
    ],
    ['shared tail behind a code', '国家4A、5A级物流园', '国家4A级物流园、5A级物流园', ['国家4A级物流园', '5A级物流园']],
    [
      'shared tail behind like endings',
      '省级、市级示范窗口',
      '建成市级示范窗口,省级示范窗口。',
      ['市级示范窗口', '省级示范窗口'],
    ],
    ['“A”X、“B”Y', '“双河”治理、“双岸”更新', '“双岸”更新和“双河”治理,“双岸”', ['“双岸”更新', '“双河”治理', '双岸']],
    ['“A”、“B”', '“两扩”、“两提”', '“两扩”项目、“两提”政策', ['两扩', '两提']],
    ['“A”、“B”Y', '“两扩”、“两提”项目', '两扩项目', ['两扩项目']],
    [
      '“A”“B”',
      '“一车制”“一柜制”',
      '推行“一车制”“一柜制”。推行“一车制”、“一柜制”。',
      ['“一车制”“一柜制”', '“一车制”、“一柜制”'],
    ],
    ['head shared by quotes', '两岸“水走廊”“绿走廊”', '两岸绿走廊,水走廊', ['两岸绿走廊', '水走廊']],
    [
      'quoted list with a head noun',
      '“三个港湾、三大功能区”发展思路',
      '建设三大功能区。“三个港湾、三大功能区”',
      ['三大功能区', '三个港湾、三大功能区'],
    ],
    ['ASCII term', 'HRTP', '抢抓HRTP3签署。HRTP红利', ['HRTP', 'HRTP']],
    ['code', '1+9', '构建“1+9”体系,1+9体系', ['1+9', '1+9']],
    ['letters of either case', 'RITs', '扩大RITS', ['RITS']],
    ['full-width plus', '1+9', '构建“1＋9”体系', ['1＋9']],
    ['blanks inside', '“River Song”计划', '“RiverSong”计划', ['“RiverSong”计划']],
  ])('%s', (_, term, body, expected) => {
    expect(marked(term, body)).toEqual(expected);
  });
});

describe('what looks like a form and is none', () => {
  test.each([
    ['tail alone', '“六个一”行动', '开展专项行动。'],
    ['tail alone', '“双免”清单', '公布清单。双免'],
    ['head noun alone', '“三个港湾、三大功能区”发展思路', '理清发展思路,三大任务,三个'],
    ['cut inside a word', '“链主制”', '主制改革'],
    ['cut inside a word', '“一心一带一区”', '一带一路,一区,一带一'],
    ['part that needs the tail', '国家4A、5A级物流园', '国家4A景区,A级物流园'],
    ['cut inside a count', '“六个一”行动', '个一,六个一百'],
    ['cut inside a count', '七项能力', '能力,十七项能力'],
    ['code inside a longer one', '4+N', '“1+4+10+N”'],
    ['code inside a longer one', '1+9', '1+1+9、1+9+2、1+93、11+9'],
    ['digits inside a number', '“2410”工作部署', '完成2410户改造,24100元'],
    ['digits inside a decimal', '“15条”', '“2.15条”'],
    ['short core without quotes', '“双岸”更新', '双岸绿地'],
    ['classifier without quotes', '稳企业“23”条', '改造23条道路'],
    ['count of plain things without quotes', '供水改造3个“三年行动”', '农业三年行动'],
    ['ASCII inside a word', 'ESI', 'DESIGN、ESIX、AESI'],
    ['items quoted one by one', '长江大桥', '“长江”“大桥”,“长江”、“大桥”'],
    ['over a line break', '沙洲监管', '沙洲\n监管'],
    ['over an enumeration', '长江大桥', '长江、大桥'],
  ])('%s: %s', (_, term, body) => {
    expect(marked(term, body).filter((found) => found !== '六个一')).toEqual([]);
  });

  test('the whole of a short quoted term is found only in quotes', () => {
    expect(marked('“两扩”', '“两扩”项目,两扩项目')).toEqual(['两扩']);
    expect(marked('分红', '年度分红')).toEqual(['分红']);
  });
});

describe('terms that compete', () => {
  const find = (terms: string[], body: string) =>
    termMatcher(terms.map((term) => aliasesOf(term)))
      .find(body, [{ start: 0, end: body.length }])
      .map(({ start, end, entry }) => [entry, body.slice(start, end)]);

  test('the longest wins and none stands in another', () => {
    expect(find(['沙洲监管', '触发式沙洲监管办法', '监管办法'], '推行触发式沙洲监管办法')).toEqual([
      [1, '触发式沙洲监管办法'],
    ]);
    expect(find(['甲乙丙', '丙丁戊己'], '甲乙丙丁戊己')).toEqual([[1, '丙丁戊己']]);
  });

  test('a form two terms share belongs to neither', () => {
    expect(find(['攻坚“1+8”方案', '企业“1+8”改革'], '“1+8”,“1+8”改革')).toEqual([[1, '“1+8”改革']]);
  });

  test('a term that is the core of another keeps its own form', () => {
    expect(find(['“1+8”', '企业“1+8”改革'], '“1+8”和企业“1+8”改革')).toEqual([
      [0, '1+8'],
      [1, '企业“1+8”改革'],
    ]);
  });

  test('markers are read over', () => {
    const body = '高被引[3]论文';
    const places = termMatcher([aliasesOf('高被引论文')]).find(
      body,
      [{ start: 0, end: body.length }],
      [{ start: 3, end: 6 }],
    );
    expect(places.map(({ start, end }) => body.slice(start, end))).toEqual(['高被引[3]论文']);
  });
});
