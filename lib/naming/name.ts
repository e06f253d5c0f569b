import type { ClauseFrame } from '../clause/frame.ts';
import { type Topic, topicOfClause, weakTopic } from '../clause/topic.ts';
import type { Measured } from './carried/shared-measure.ts';
import type { Named, Naming } from './named.ts';
import { topicAt } from './owner/paragraph-topic.ts';
import { nameOne } from './schemas/schemas.ts';
import { steps } from './steps.ts';
import { nothingTold, type Place, type Told } from './told.ts';

/**
 * Names the figures of one sentence, in order. A figure's name stands before it (地区生产总值达1682亿元) or behind it
 * (35个单位); a growth, rank or share in a later clause belongs to the last thing named.
 *
 * @param text the text that their quantities' offsets are of
 * @param frames the sentence's figures in their clauses
 * @param before what the sentence before it in its paragraph measured
 */
export function nameFigures(text: string, frames: readonly ClauseFrame[], before: readonly Measured[]): Named[] {
  const named: Named[] = [];
  let told: Told = nothingTold;
  for (const [i, frame] of frames.entries()) {
    const topic = spokenOfAt(frame, told.topic, named.length === 0);
    const here: Told = topic === told.topic ? told : { ...told, topic };
    let naming: Naming | undefined;
    const own = () => {
      naming ??= nameOne(frame, topic);
      return naming;
    };
    const one = firstStep({
      frames,
      i,
      frame,
      named,
      told: here,
      before,
      own,
      topic: () => topicAt(text, frame.quantity.start),
    });
    if (!one) continue;
    named.push(one.named);
    told = { ...here, ...one.told };
  }
  return named;
}

function firstStep(place: Place) {
  for (const step of steps) {
    const one = step(place);
    if (one) return one;
  }
  return undefined;
}

/** What is spoken of at a figure: the clause before may change it. */
function spokenOfAt({ follows, clauseBefore, phrases }: ClauseFrame, topic: Topic, isFirst: boolean): Topic {
  if (follows || clauseBefore === '') return topic;
  return isFirst ? topicOfClause(clauseBefore, topic, phrases) : weakTopic(clauseBefore, topic, phrases);
}
