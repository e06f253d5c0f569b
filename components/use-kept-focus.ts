import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in the panel: where what had it goes with what it did, as 清除筛选 and a count of the summary do, the
 * tab chosen takes it. Nobody who works by keyboard has to begin at the top again.
 */
export function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  });
}
