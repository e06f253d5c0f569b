import { withoutMarkers } from '../../clause/phrase.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { isBareAmount } from '../../quantity/bare-amount.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { topicAt } from '../owner/paragraph-topic.ts';
import { withOwner } from '../owner/with-owner.ts';
import { withoutAdverb } from './adverb.ts';
import { withCrop } from './crop.ts';
import { withoutFate } from './fate.ts';
import { withoutOwnPlace } from './own-place.ts';

/** Where a name stands. */
export interface NamePlace {
  readonly text: string;
  /** The figure that it is of. */
  readonly quantity: Quantity;
  /** The report's own place. */
  readonly region: string | null;
}

/** 实现两个翻番, 投资12,34万元，增长6%: an amount alone names nothing. */
function withoutAmount(name: string): string {
  return isBareAmount(name) ? '' : name;
}

/** 第二产业增加值 8.73 -25.19%: the amount beside a change is no part of its name. 工业4.0 and 城市大脑2.0 are names. */
function withoutAmountBehind(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff]{3})\s?\d[\d,]*\.(?!0$)\d+\s*$/, '');
}

/** 水质优良比例(%)26.1<22-4.1个百分点4森林覆盖率: a row of a table that a copy has run together names nothing. */
const row = /(?:[%‰]\)?|百分点)[<>≤≥+-]?\d|^[百千万亿]*[元吨人户辆米]\d/;

/** 烟酒99.0 -1.0衣着104.3 4.3居住100.0 0.2全年粮食产量: behind the cells of such a row a sentence begins. */
const cells = /^(?:.*?(?<!PM)\d\.(?!0\D)\d){2}(?:.*\d)?(?:全年|年末)?(?:全[省市区县州])?(.*)$/;

function withoutRow(name: string): string {
  if (row.test(name)) return '';
  const rest = cells.exec(name)?.[1];
  return rest === undefined ? name : rest.length < 3 ? '' : rest;
}

/** (二)海河流域(75个): the number of a heading is no part of a name, nor is what stands before it. */
const heading = withWords(/^[^()]{0,24}\(ORDINAL\)(?=[\u4e00-\u9fff]{2})/);

function withoutHeading(name: string): string {
  return name.replace(heading, '');
}

/** The last touches, in order. */
const touches: readonly ((name: string, place: NamePlace) => string)[] = [
  withoutMarkers,
  withoutHeading,
  withoutRow,
  withoutAdverb,
  (name, { region }) => withoutOwnPlace(name, region),
  withoutFate,
  (name, { text, quantity }) => withCrop(name, text, quantity.start),
  (name, { text, quantity }) => withOwner(name, quantity, topicAt(text, quantity.start)),
  withoutAmountBehind,
  withoutAmount,
];

/** A name as it is shown, whether rules or judge found it; empty where it names nothing. */
export function finishName(name: string, place: NamePlace): string {
  return touches.reduce((rest, touch) => touch(rest, place), name);
}
