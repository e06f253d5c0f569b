import { withWords } from '../lexicon/with-words.ts';
import { isHan } from '../text/character.ts';
import { listMark } from '../text/list-mark.ts';
import type { Span } from '../text/span.ts';

const terminators = /[。!?\n]/g;
const closers = new Set(['”', '’', ')', '』', '」', '》']);

const ordinals = withWords(
  /(?:\d{1,2}[.、](?![\d])|ORDINAL、(?!ORDINAL[、产次])|\((?:ORDINAL|\d{1,3})\)(?!项|款|条)|\d{1,2}\)(?=[\u4e00-\u9fff“])|[a-z][.)](?=[\u4e00-\u9fff“])|【\d{1,2}】)/,
).source;

/** 1、, (二), ● or both at the start of a line count the sentence, or make it an item, and are none of it; 一、二、三产 is a list. */
const number = new RegExp(`[^\\S\\n]*(?:${listMark}[^\\S\\n]*(?:${ordinals})?|${ordinals})`, 'y');

/** —12— between two sentences: the number of a printed page, which its copy has kept. */
const pageNumber = /\s*[—–-] ?\d{1,3} ?[—–-](?=\s)/y;

function after(pattern: RegExp, text: string, at: number, to: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || pattern.lastIndex >= to ? at : pattern.lastIndex;
}

/**
 * The sentences of `[from, to)`: up to 。！？ or a line's end, closing quotes included, blank ones left out.
 * `breaks` are further places where a sentence ends, such as the end of a bold lead phrase.
 */
export function sentencesOf(text: string, from: number, to: number, breaks: readonly number[] = []): Span[] {
  const sentences: Span[] = [];
  let start = after(number, text, from, to);
  let nextBreak = 0;
  const close = (end: number): void => {
    if (end > start && text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = after(text.charAt(end - 1) === '\n' ? number : pageNumber, text, end, to);
  };
  terminators.lastIndex = from;
  for (let match = terminators.exec(text); match && match.index < to; match = terminators.exec(text)) {
    const at = match.index;
    for (let soft = breaks[nextBreak]; soft !== undefined && soft <= at; soft = breaks[nextBreak]) {
      if (soft > start) close(soft);
      nextBreak += 1;
    }
    let end = at + 1;
    if (match[0] !== '\n') while (end < to && closers.has(text.charAt(end))) end += 1;
    close(end);
    terminators.lastIndex = end;
  }
  for (const soft of breaks.slice(nextBreak)) if (soft > start && soft < to) close(soft);
  close(to);
  return sentences;
}

/** Whether a sentence is of another language: lines that a translator put under each paragraph, an English page. */
export function isForeign(text: string, sentence: Span): boolean {
  const end = Math.min(sentence.end, sentence.start + 400);
  let han = 0;
  for (let at = sentence.start; at < end; at += 1) {
    if (isHan(text.charCodeAt(at))) han += 1;
    if (han === 4) return false;
  }
  const words = text.slice(sentence.start, end);
  return (words.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 4;
}
