import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EnglishName, EnglishValue } from '../../components/English.tsx';
import { Words } from '../../components/i18n.ts';
import { PageNotice } from '../../components/PageNotice.tsx';
import { translateIn } from '../../lib/extension/i18n.ts';
import { ALL_ROWS, open, sample, show, violations } from '../support/panel.tsx';

afterEach(cleanup);

const [amount, growth] = sample.analysis.facts;
const row = (id: string) =>
  document.querySelector<HTMLElement>(`.figures :is([data-fact-id="${id}"], [data-target-id="${id}"])`)!;

it('a name that is not sure asks to be checked; one whose status is a guess says that', async () => {
  show({
    facts: [
      { ...amount!, confidence: 0.55 },
      { ...growth!, confidence: 0.6 },
      { ...growth!, id: 'f9', confidence: 0.4 },
    ],
  });
  open('指标');
  expect(row('f1').textContent).toContain('核对名称');
  expect(row('f2').textContent).not.toContain('核对名称');
  expect(row('f9').textContent).not.toContain('核对名称');
  expect(await violations()).toEqual([]);
});

it('a figure that could not be read whole is told in words, and leads to its place', async () => {
  const { onShow } = show({ damage: [{ kind: 'unread', start: amount!.start, end: amount!.end }] });
  const list = document.querySelector<HTMLElement>('.unread')!;
  expect(list.textContent).toContain('没有读出的数字');
  fireEvent.click(within(list).getByRole('button'));
  expect(onShow).toHaveBeenCalledWith({ start: amount!.start, end: amount!.end });
  expect(await violations()).toEqual([]);
});

it('a result in words stands among the figures, as a result', () => {
  const [aim] = sample.analysis.targets;
  show({ outcomes: [{ ...aim!, id: 'o1', name: '居民消费价格', text: '居民消费价格与上年持平', period: null }] });
  open('指标');
  expect(row('o1').textContent).toBe('居民消费价格与上年持平结果');
  expect(row('o1').querySelector('.chip')?.className).toContain('actual');
});

describe('in English', () => {
  const inEnglish = (view: ComponentChildren) =>
    render(<Words.Provider value={translateIn('en')}>{view}</Words.Provider>).container.textContent?.trim();

  it('an indicator of the catalogue has its English name beside the one in the report', () => {
    expect(inEnglish(<EnglishName indicator="fixed_investment" />)).toBe('fixed asset investment');
    expect(inEnglish(<EnglishName indicator={null} />)).toBe('');
    expect(render(<EnglishName indicator="gdp" />).container.textContent).toBe('');
  });

  it('a great amount is said in English scales', () => {
    expect(inEnglish(<EnglishValue fact={{ ...amount!, value: 6.47e12, unit: '元' }} />)).toBe('¥6.47 trillion');
    expect(inEnglish(<EnglishValue fact={{ ...amount!, value: 8650, unit: '人' }} />)).toBe('');
  });
});

it('a save that failed is said', () => {
  show({}, {}, null, {}, ALL_ROWS, true);
  expect(screen.getByRole('alert').textContent).toContain('没有存下来');
});

it.each([
  [{ phase: 'needs-button' }, '点过按钮'],
  [{ phase: 'unreadable', why: 'browser-page' }, '浏览器自己的页面'],
  [{ phase: 'unreadable', why: 'refused' }, '允许访问文件网址'],
] as const)('a page that cannot be read says what is true of it: %j', (state, words) => {
  const none = () => undefined;
  const actions = { onReadAnyway: none, onReadAgain: none, onTurnOn: none, onOpenDocument: none, onOpenFile: none };
  render(<PageNotice state={state} {...actions} />);
  expect(screen.getByRole('status').textContent).toContain(words);
});

it('the panel explains itself in one line, until that is read', async () => {
  const { onIntroduced } = show({});
  expect(screen.getByText(/蓝色是结果/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(onIntroduced).toHaveBeenCalledOnce();
});

it('the summary is printed, whatever tab is open', async () => {
  const { onPrint } = show({});
  open('指标');
  fireEvent.click(screen.getByRole('button', { name: /^导出/ }));
  fireEvent.click(screen.getByRole('button', { name: /^打印摘要/ }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('摘要');
  await expect.poll(() => onPrint.mock.calls.length).toBe(1);
});

it('the name of a row is written as its figure and its sentence are', () => {
  const [plain, own] = ['国会业产经济实发与为区长总', '國會業產經濟實發與為區長總'];
  const text = sample.text.replaceAll(/./g, (letter) => own[plain.indexOf(letter)] ?? letter);
  const { container } = show({}, { text });
  expect(container.querySelector('.headline th[scope="row"]')?.textContent).toContain('地區生產總值');
  open('指标');
  const head = container.querySelector<HTMLElement>('[data-fact-id="f1"] .row-head')!;
  expect(head.textContent).toContain('地區生產總值');
  fireEvent.click(head);
  expect(container.querySelector('.row.open .sentence')?.textContent).toContain('地區生產總值');
});
