import { changeOfRate } from '../../clause/change.ts';
import { spokenOf } from '../../clause/topic.ts';
import { isShareName } from '../../lexicon/holding.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { takenName } from '../named.ts';
import type { Schema } from './schema.ts';

const aimWords = withWords(/^[,\s]*(?:SETFOR)+目标(?:值|为|是)*$/);

/** 工业增加值增长9%(年度目标6%以上): what had been aimed at for the figure before. */
export const aimAlone: Schema = ({ left, quantity }, topic) => {
  const measure = spokenOf(topic);
  if (!measure || !aimWords.test(left)) return undefined;
  const grows = quantity.family === 'share' && !isShareName(measure);
  return takenName(measure, topic, grows ? changeOfRate(false) : undefined);
};
