import { withWords } from '../../lexicon/with-words.ts';
import type { FrameText } from '../frame-text.ts';
import type { PartStart } from '../part-start.ts';
import { sentencesOf } from '../sentence.ts';

/** What sets out: 政府将拨款10亿港元, 未来五年将落成18万个单位, 目标是在明年. */
const ahead =
  /[将拟]|会(?!议|员|展|计|址|堂|面|见|谈|所|场)|计划(?:在|于|推出|增加|提供)|目标|预留|未来|争取|力争|预计|(?:20\d\d)年(?:底|内)?前/;
/** What tells: 过去一年, 截至今年六月, 自推出以来, 已批出. */
const told = withWords(/过去|去年|至今|截[至止]|以来|上半年|首(?:[NUMERAL\d]+个?月|季)|已|录得|现时|目前|现有|共有/);

/**
 * The policy address of Hong Kong has no part that looks back: its paragraphs tell and set out by turns, so that each
 * sentence says for itself which it does. It is given in autumn: what it sets out is of no year unless it names one.
 */
export function policyAddressParts({ text, range }: FrameText): PartStart[] {
  const parts: PartStart[] = [{ start: range.start, part: 'plan', period: null, stated: false }];
  for (const { start, end } of sentencesOf(text, range.start, range.end)) {
    const words = text.slice(start, end);
    const part = told.test(words) && !ahead.test(words) ? 'review' : 'plan';
    if (parts.at(-1)?.part !== part) parts.push({ start, part, period: null, stated: false });
  }
  return parts;
}

/** Whether the title is that of such an address; that of Macao is of a budget year, and built as a work report is. */
export function isPolicyAddress(title: string): boolean {
  return /施政报告/.test(title) && !/财政年度/.test(title);
}
