import { describe, expect, it } from 'vitest';
import { toViews } from '../../components/model.ts';
import { queryOf, searchIndex } from '../../components/search.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import * as spelling from '../../lib/text/initials.ts';

const OPENING = '政府工作报告\n——2025年1月16日在云溪市第五届人民代表大会第四次会议上\n各位代表：\n一、2024年工作回顾\n';

/** The names of the figures that a search leaves of a review. */
function found(review: string, asked: string): string[] {
  const text = OPENING + review;
  const [view] = toViews({ analysis: analyze(text), text, title: '', address: '' });
  const query = queryOf(searchIndex(view!), asked, spelling);
  return view!.facts.filter((fact) => query?.finds(fact.id)).map((fact) => fact.name);
}

describe('a search finds figures', () => {
  const review = '全市生产总值1,158.79亿元。固定资产投资增长４.１%。引进项目 100 个。';

  it('by the initials of the name as the catalogue has it', () => {
    expect(found(review, 'dqsczz')).toEqual(['生产总值']);
    expect(found(review, 'gdzc')).toEqual(['固定资产投资']);
    expect(found(review, 'gdp')).toEqual(['生产总值']);
  });

  it('in whichever script either is written', () => {
    expect(found(review, '生產總值')).toEqual(['生产总值']);
    expect(found('固定資產投資增長4.1%，投資結構持續優化。', '固定资产投资增长')).toEqual(['固定资产投资']);
  });

  it('by numbers, however their digits are grouped, wide or spaced', () => {
    expect(found(review, '1158.79')).toEqual(['生产总值']);
    expect(found(review, '1,158.79亿')).toEqual(['生产总值']);
    expect(found(review, '4.1%')).toEqual(['固定资产投资']);
    expect(found(review, '100个')).toEqual(['引进项目']);
    expect(found(review, '项目 １００')).toEqual(['引进项目']);
  });

  it('but not by the name of another thing that the catalogue lists with them', () => {
    expect(found('固定资产投资增长4.1%。完成项目投资354亿元。', '项目投资')).toEqual(['项目投资']);
  });
});
