import type { ToReader } from '../../lib/extension/messages.ts';
import type { MarkedPage } from './marked-page.ts';

/** Does what a panel asks of a marked page; `readAgain` reads its text once more, `anyway` whatever it looks like. */
export function answerPanel(request: ToReader, marked: MarkedPage, readAgain: (anyway: boolean) => void): void {
  switch (request.type) {
    case 'show':
      marked.show(request, request.also);
      return;
    case 'explain':
      marked.explain(request.entry, request);
      return;
    case 'let-go':
      marked.letGo();
      return;
    case 'close-card':
      marked.closeCard();
      return;
    default:
      marked.mend();
      readAgain(request.type === 'read-anyway');
  }
}
