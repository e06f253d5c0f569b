import type { ComponentChildren } from 'preact';
import { useT } from '../i18n.ts';

/** What every card can do. */
export interface CardActions {
  /** Keeps the card open until it is closed. */
  pin(): void;
  close(): void;
}

/** The frame of every card: what it says, and below a line of what can be done with it. */
export function CardShell(props: {
  readonly label: string;
  readonly pinned: boolean;
  readonly actions: CardActions;
  readonly buttons: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const t = useT();
  return (
    <div class="card" role="dialog" aria-label={props.label} aria-describedby="said" tabindex={-1}>
      {/* Long definitions scroll, and by keyboard only what takes the focus does. */}
      <div class="text" id="said" tabindex={0} role="document">
        {props.children}
      </div>
      <div class="foot">
        {props.buttons}
        {props.pinned ? (
          <button type="button" class="last" onClick={() => props.actions.close()}>
            {t('card.close')}
          </button>
        ) : (
          <button type="button" class="last" onClick={() => props.actions.pin()}>
            {t('card.pin')}
          </button>
        )}
      </div>
    </div>
  );
}
