import { describe, expect, test } from 'vitest';
import { gluedHeadings, headingStrength, isGlossaryLinkText } from '../../lib/glossary/heading.ts';

describe('a heading of a glossary', () => {
  test.each([
    '名词解释',
    '名 词 解 释',
    '附件2 名词解释',
    '附件2:名词解释',
    '附:名词解释',
    '附录:名词解释',
    '附件:《政府工作报告》名词解释',
    '《政府工作报告》有关内容名词注释',
    '《政府工作报告》相关名词术语解释',
    '2031年政府工作报告名词解释',
    '第三部分 名词解释',
    '四、名词解释',
    '名词解释单',
    '名词注解',
    '专业术语解释:',
    '【名词解释】',
    '名词解释(按报告中先后为序)',
  ])('%s', (line) => {
    expect(headingStrength(line)).toBe('strong');
  });

  test.each(['注释', '注解:', '小词典', '“小词典”', '《政府工作报告》有关说明'])(
    '%s needs a list behind it',
    (line) => {
      expect(headingStrength(line)).toBe('weak');
    },
  );

  test.each([
    '名词解释见附件。',
    '会上作了名词解释工作的说明',
    '解释',
    '注释了两处',
    '2031年工作安排',
    '',
    '一、主要工作',
    '名词',
  ])('%s is none', (line) => {
    expect(headingStrength(line)).toBeNull();
  });
});

test('a heading glued into a paragraph is found by the first entry behind it', () => {
  const line = `${'让我们奋力前行,'.repeat(8)}谢谢!名词解释1.沿河共管制:由各村共同管护的制度。`;
  expect(gluedHeadings(line).map(({ start, end }) => line.slice(start, end))).toEqual(['名词解释']);
  expect(gluedHeadings(`${'让我们奋力前行,'.repeat(8)}会上作了名词解释,1人发言。`)).toEqual([]);
});

describe('a link to a glossary', () => {
  test.each(['名词解释', '《政府工作报告》名词解释', '附件:名词解释', '附件2.政府工作报告名词解释.docx', '名词 注释'])(
    '%s',
    (text) => {
      expect(isGlossaryLinkText(text)).toBe(true);
    },
  );
  test.each(['政策解读', '一图读懂政府工作报告', '他对名词解释不感兴趣。', '下一页'])('%s is none', (text) => {
    expect(isGlossaryLinkText(text)).toBe(false);
  });
});
