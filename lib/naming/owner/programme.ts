import { words } from '../../lexicon/words.ts';
import type { Owning } from './owning.ts';
import { clausesBefore, type ParagraphTopic } from './paragraph-topic.ts';

/** Works that say nothing of what they are for. */
const works: ReadonlySet<string> = new Set(['项目', '建设项目', '项目投资', '建设项目投资']);

/** 启动乡村振兴补短板工程: a name of its own. 实施城中村改造攻坚行动: named by what is done in it. */
const programme =
  /(?:实施|启动|开展|推进)+了?(?:([\u4e00-\u9fff]{3,14}?)(?:攻坚|提升|提速|专项)*行动|([\u4e00-\u9fff]{3,14}工程))$/;
/** 高速公路,开工…等2个项目; 茶产业:实施项目3个: a noun that heads its sentence. */
const head = /^[\u4e00-\u9fff]{2,6}(?:业|路|机场|航道|水利|能源|交通|港口|园区)$/;

/** How many clauses back a programme may stand. */
const nearest = 3;

function programmeBefore(topic: ParagraphTopic): string {
  const [own, ...clauses] = clausesBefore(topic).slice(0, nearest + 1);
  // 推进滨水环境整治等129个项目: the examples say what they are for.
  if (own?.endsWith('等')) return '';
  for (const clause of clauses) {
    const found = programme.exec(clause);
    if (found) return found[1] ?? found[2] ?? '';
    // Something else was counted since.
    if (/\d/.test(clause) && !clause.includes('项目')) return '';
  }
  return '';
}

/** The noun that heads the figure's sentence, if that is all of its first clause. */
function headOf({ words: before }: ParagraphTopic): string {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const first = sentence.slice(0, sentence.search(/[,:]/)).trim();
  return head.test(first) && words.lead.at(first, 0) === '' ? first : '';
}

/**
 * Works, and what is put into them, are of the programme told in the few clauses before, or of the noun that heads their
 * sentence: 实施城中村改造攻坚行动。滚动推进163个项目 is 城中村改造项目. Another count, or the sentence's end, ends the reach.
 */
export const ofProgramme: Owning = (name, _quantity, topic) => {
  if (!works.has(name)) return '';
  const owner = headOf(topic) || programmeBefore(topic);
  return owner && owner + name.replace(/^建设/, '');
};
