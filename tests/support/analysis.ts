import { type Analysis, analysisSchema, type Fact } from '../../lib/model/schema.ts';
import { ANALYSIS_VERSION } from '../../lib/model/terms.ts';

const TEXT = [
  '一、2024年工作回顾',
  '地区生产总值486.3亿元，增长5.6%。推行链长制，再推链长制。',
  '兑现奖补资金约1.86亿元。',
  '二、2025年工作安排',
  '主要预期目标是：地区生产总值增长5.5%左右，居民收入与经济增长同步。深化链长制，力争新增企业23家。',
  '名词解释',
  '1.链长制：由区领导担任链长的工作机制。',
].join('\n');

function spanOf(words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample text has no ${words}.`);
  return { start, end: start + words.length };
}

function fact(id: string, words: string, sentence: string, rest: Partial<Fact>): Fact {
  return {
    id,
    report: 0,
    section: 's1',
    ...spanOf(words),
    sentence: spanOf(sentence),
    name: '地区生产总值',
    indicator: null,
    kind: 'level',
    value: 1,
    unit: '元',
    bound: 'exact',
    status: 'actual',
    stage: 'achieved',
    period: '2024',
    scope: null,
    span: { from: '2024', to: '2024', per: 'year' },
    basis: null,
    cue: null,
    printed: null,
    stretchOf: null,
    table: null,
    damaged: false,
    confidence: 0.9,
    ...rest,
  };
}

/** A small analysis with one of everything, and the text it is of. */
export function sampleAnalysis(): { readonly text: string; readonly analysis: Analysis } {
  const first = '地区生产总值486.3亿元，增长5.6%。';
  const main = '主要预期目标是：地区生产总值增长5.5%左右，居民收入与经济增长同步。';
  const analysis = analysisSchema.parse({
    version: ANALYSIS_VERSION,
    reports: [
      {
        title: '2025年青岚区政府工作报告',
        kind: 'work',
        region: '云溪市青岚区',
        place: null,
        year: 2025,
        spokenOn: '2025-01-16',
        meeting: '区五届人大四次会议',
        issuer: '青岚区人民政府',
        start: 0,
        end: TEXT.length,
      },
    ],
    sections: [
      {
        id: 's1',
        report: 0,
        level: 1,
        heading: '一、2024年工作回顾',
        part: 'review',
        year: 2024,
        start: 0,
        end: spanOf('二、2025').start,
      },
      {
        id: 's2',
        report: 0,
        level: 1,
        heading: '二、2025年工作安排',
        part: 'plan',
        year: 2025,
        start: spanOf('二、2025').start,
        end: spanOf('名词解释').start,
      },
    ],
    facts: [
      fact('f1', '486.3亿元', first, { indicator: 'gdp', value: 48630000000 }),
      fact('f2', '5.6%', first, { indicator: 'gdp', kind: 'growth', value: 5.6, unit: '%' }),
      fact('f3', '1.86亿元', '兑现奖补资金约1.86亿元。', {
        name: '奖补资金',
        bound: 'about',
        confidence: 0.3,
        period: null,
      }),
      fact('f4', '5.5%', main, {
        indicator: 'gdp',
        kind: 'growth',
        value: 5.5,
        unit: '%',
        bound: 'about',
        status: 'target',
        stage: 'annual-target',
        period: '2025',
        section: 's2',
      }),
    ],
    targets: [
      {
        id: 't1',
        report: 0,
        section: 's2',
        ...spanOf('居民收入与经济增长同步'),
        name: '居民收入',
        indicator: 'resident_income',
        text: '与经济增长同步',
        period: '2025',
      },
    ],
    outcomes: [],
    mainTargets: [{ report: 0, year: 2025, ...spanOf(main), facts: ['f4'], targets: ['t1'] }],
    glossary: {
      heading: '名词解释',
      entries: [
        {
          id: 'g1',
          number: '1',
          term: '链长制',
          aliases: ['链长'],
          text: '由区领导担任链长的工作机制。',
          definition: spanOf('由区领导担任链长的工作机制。'),
          mentions: [1, 2, 3].map((nth) => ({ ...spanOf('链长制', nth), form: 'exact' })),
        },
      ],
      unresolved: [{ ...spanOf('企业23家'), marker: '②' }],
    },
    checks: [],
    damage: [],
  });
  return { text: TEXT, analysis };
}
