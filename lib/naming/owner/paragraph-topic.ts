/** How far back in a paragraph the owner of a name is looked for: a few sentences, and linear in any text. */
const reach = 260;

/** What a paragraph has spoken of before a figure: where the owner of a name stands that says nothing alone. */
export interface ParagraphTopic {
  /** Its words before the figure, the last ones where they are many. */
  readonly words: string;
}

/** The topic at a place of a text. */
export function topicAt(text: string, at: number): ParagraphTopic {
  const words = text.slice(Math.max(0, at - reach), at);
  return { words: words.slice(words.lastIndexOf('\n') + 1) };
}

/** Its clauses without their signs, the nearest first. */
export function clausesBefore({ words }: ParagraphTopic): string[] {
  return words.split(/[,;:。!?]/).reverse();
}
