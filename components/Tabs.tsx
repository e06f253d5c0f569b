import { useRef } from 'preact/hooks';
import { useSay } from './i18n.ts';

export const TABS = ['summary', 'facts', 'targets', 'terms', 'outline'] as const;
export type Tab = (typeof TABS)[number];

/** The tabs of a report; arrow keys move between them. */
export function Tabs(props: {
  readonly chosen: Tab;
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  readonly onChoose: (tab: Tab) => void;
}) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const now = TABS.indexOf(props.chosen);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: (now + 1) % TABS.length,
      ArrowLeft: (now + TABS.length - 1) % TABS.length,
      Home: 0,
      End: TABS.length - 1,
    };
    const tab = TABS[to[event.key] ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    props.onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('tab.label')} ref={list} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === props.chosen}
          aria-controls="tab-panel"
          tabIndex={tab === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(tab)}
        >
          {say(`tab.${tab}`)}
          {props.counts[tab] !== undefined && <span class="count"> {props.counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
