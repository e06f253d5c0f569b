import { listSigns } from './list-mark.ts';
import { hanLetters, hanOrdinal } from './ordinal.ts';

const ended = /[。！？!?；;：:…]["”’』」）)]*$/;
const opening = new RegExp(
  `^(?:${hanOrdinal}[、.．]|[（(〔[](?:${hanOrdinal}|\\d{1,2})[)）〕\\]](?![，、。；])|第[${hanLetters}百\\d]{1,4}[章节条编部]|\\d{1,2}(?:、|[.．](?!\\d)|．(?=20\\d\\d年))|[—–\\-${listSigns}①-⑳]|附[件录表注]|注[:：]|专栏|[|｜])`,
);

/** Whether a line of a page ends a sentence or leads over to a list: nothing says then that the next one goes on. */
export function isEnded(line: string): boolean {
  return ended.test(line);
}

/** Whether a line has a mark with which a line of its own begins: 一、 （二） 3. 第四章 ● 附件; 12.5%, 9．5% and 〔5〕，占地 have none. */
export function opensLine(line: string): boolean {
  return opening.test(line);
}
