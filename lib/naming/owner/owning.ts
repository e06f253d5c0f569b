import type { Quantity } from '../../quantity/quantity.ts';
import type { ParagraphTopic } from './paragraph-topic.ts';

/**
 * One kind of name that cannot stand alone, and where its owner stands.
 *
 * @param name as rules or judge found it
 * @param quantity the figure so named
 * @param topic what its paragraph has spoken of before it
 * @returns the name with its owner; empty where the name says enough, or no owner of its kind was told
 */
export type Owning = (name: string, quantity: Quantity, topic: ParagraphTopic) => string;
