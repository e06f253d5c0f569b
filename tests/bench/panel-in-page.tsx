import { render } from 'preact';
import { Words } from '../../components/i18n.ts';
import { Panel } from '../../components/Panel.tsx';
import css from '../../components/panel.css?inline';
import type { PanelActions } from '../../components/panel-actions.ts';
import { translateIn } from '../../lib/extension/i18n.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings-model.ts';
import type { Analysis } from '../../lib/model/schema.ts';

const nothing = () => undefined;
const actions: PanelActions = {
  onShow: nothing,
  onLetGo: nothing,
  onCopyTable: () => Promise.resolve(true),
  onBasket: nothing,
  onCopyBasket: () => Promise.resolve(true),
  onExportBasket: () => Promise.resolve(true),
  onExplain: nothing,
  onMark: nothing,
  onSite: nothing,
  onSettings: nothing,
  onPrint: nothing,
  onExport: () => Promise.resolve(true),
  onReadAnyway: nothing,
  onReadAgain: nothing,
  onOpenDocument: nothing,
  onOpenFile: () => {},
  onIntroduced: () => {},
  onTurnOn: nothing,
};

/** What a reader types: a name by its letters and by its initials, letter for letter, and back to nothing. */
const TYPED = ['企', '企业', '企业数', '', 'd', 'dq', 'dqs', 'dqsc', 'dqsczz', 'dqs', '', '增长', '增', ''];

/** Milliseconds from the data to a panel that has been drawn, and to its table of figures, drawn after a press. */
export async function open(analysis: Analysis, text: string): Promise<{ summary: number; figures: number }> {
  document.body.innerHTML = '<div id="panel"></div>';
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const root = document.querySelector('#panel');
  if (root === null) throw new Error('There is no place for the panel.');
  const page = {
    title: '政府工作报告',
    address: 'https://www.example.gov.cn/report.html',
    host: 'www.example.gov.cn',
    text,
    analysis,
    restless: false,
    isPrivate: false,
    glossaryLinks: [],
    elsewhere: 0,
  };
  const start = performance.now();
  render(
    <Words.Provider value={translateIn('zh-CN')}>
      <Panel
        state={{ phase: 'ready', page }}
        pointed={new Set()}
        currentSection={null}
        chosen={null}
        baskets={{}}
        settings={DEFAULT_SETTINGS}
        memory={{ load: () => null, keep: () => undefined }}
        isSaveFailed={false}
        actions={actions}
      />
    </Words.Provider>,
    root,
  );
  await drawn();
  const summary = performance.now() - start;
  document.querySelector<HTMLElement>('#tab-facts')?.click();
  await drawn();
  if (document.querySelector('.figures [data-fact-id]') === null) throw new Error('No figure was drawn.');
  return { summary, figures: performance.now() - start };
}

/** Milliseconds that each keystroke in the search takes until the list it leaves is laid out. */
export async function type(): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.search input');
  if (input === null) throw new Error('There is no search.');
  // Who types stands in the field: what is searched is made ready then.
  input.focus();
  const times: number[] = [];
  for (const words of TYPED) {
    await drawn();
    const start = performance.now();
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Views are drawn in a task of their own right after the event; the layout is asked for then.
    await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
    document.querySelector('.content')?.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** A quick hand: so many pixels a frame, for so many frames. */
const STRIDE = 100;
const FRAMES = 120;

/** How many tasks longer than 50 ms there are while the table is scrolled by a quick hand. */
export async function scroll(): Promise<{ readonly frames: number; readonly long: number }> {
  const scroller = document.querySelector('.scroller');
  if (scroller === null) throw new Error('There is no table to be scrolled.');
  let long = 0;
  const observer = new PerformanceObserver((list) => {
    long += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  for (let frame = 0; frame < FRAMES; frame += 1) {
    scroller.scrollTop += STRIDE;
    await drawn();
  }
  // Entries come in a task of their own.
  await drawn();
  observer.disconnect();
  return { frames: FRAMES, long };
}

/** The next frame has been painted. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
