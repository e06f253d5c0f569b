import { useRef } from 'preact/hooks';
import { useT } from './i18n.ts';

/** 摘录 is there once something was set aside. */
export const TABS = ['summary', 'facts', 'targets', 'terms', 'outline', 'basket'] as const;
export type Tab = (typeof TABS)[number];

/** The tabs of a report; arrow keys move between them. */
export function Tabs(props: {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  readonly onChoose: (tab: Tab) => void;
}) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const { tabs } = props;
    const now = tabs.indexOf(props.chosen);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: (now + 1) % tabs.length,
      ArrowLeft: (now + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const tab = tabs[to[event.key] ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    props.onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('tab.label')} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
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
          {t(`tab.${tab}`)}
          {props.counts[tab] !== undefined && <span class="count"> {props.counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
