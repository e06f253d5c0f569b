import { expect, test } from 'vitest';
import { clausesOf } from '../../lib/clause/clauses.ts';

test.each([
  ['投资2亿元,建成管网3公里', ['投资2亿元', '建成管网3公里']],
  ['投资2亿元。', ['投资2亿元']],
  // What is quoted or in brackets is no clause of its own.
  ['实施“强基础,补短板”工程5项,投资2亿元。', ['实施“强基础,补短板”工程5项', '投资2亿元']],
  ['企业13户(规上10户,限上3户)。', ['企业13户(规上10户,限上3户)']],
  // An unclosed quotation ends with its sentence, as an unopened one opens nothing.
  ['实施“强基工程5项;新建医院3所。', ['实施“强基工程5项', '新建医院3所']],
  ['实施强基工程”5项,新建医院3所。', ['实施强基工程”5项', '新建医院3所']],
])('%s', (sentence, clauses) => {
  const found = clausesOf(sentence, { start: 0, end: sentence.length });
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(clauses);
});
