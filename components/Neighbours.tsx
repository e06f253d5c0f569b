import type { NeighbourView } from './card/fact-view.ts';
import { useT } from './i18n.ts';
import { StatusChip } from './StatusChip.tsx';

/** The nearest figures of the same thing, each a way to it; on the card and in the open row alike. */
export function Neighbours(props: {
  readonly neighbours: readonly NeighbourView[];
  readonly onFollow: (id: string) => void;
}) {
  const t = useT();
  if (props.neighbours.length === 0) return null;
  return (
    <>
      <p class="subhead">{t('fact.neighbours')}</p>
      <ul class="neighbours">
        {props.neighbours.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => props.onFollow(other.id)}>
              <span>
                <span class="value">{other.value}</span>
                {other.aside !== null && <span class="aside"> {other.aside}</span>}
              </span>{' '}
              <StatusChip status={other.status} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
