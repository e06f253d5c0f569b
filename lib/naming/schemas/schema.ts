import type { ClauseFrame } from '../../clause/frame.ts';
import type { Topic } from '../../clause/topic.ts';
import type { Naming } from '../named.ts';

/**
 * One way to build the name of a figure.
 *
 * @param frame the figure in its clause
 * @param topic what the sentence has spoken of so far
 * @returns undefined where the figure is none of its sort
 */
export type Schema = (frame: ClauseFrame, topic: Topic) => Naming | undefined;
