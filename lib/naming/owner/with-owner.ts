import type { Quantity } from '../../quantity/quantity.ts';
import { ofAccount } from './account.ts';
import { ofAnInsurance } from './insurance.ts';
import type { Owning } from './owning.ts';
import type { ParagraphTopic } from './paragraph-topic.ts';
import { ofProgramme } from './programme.ts';

/** All kinds; the first that knows an owner gives it. */
const kinds: readonly Owning[] = [ofAccount, ofAnInsurance, ofProgramme];

/**
 * A name with its owner where it cannot stand alone, and its paragraph told one of the right kind; else as it is. It is
 * given last, whoever found the name: rules and judge read one sentence, and the owner mostly stands in another.
 */
export function withOwner(name: string, quantity: Quantity, topic: ParagraphTopic): string {
  for (const kind of kinds) {
    const owned = kind(name, quantity, topic);
    if (owned) return owned;
  }
  return name;
}
