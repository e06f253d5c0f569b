import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { open, sample, show, violations } from '../support/panel.tsx';

afterEach(cleanup);

describe('a corrupted copy', () => {
  const [section] = sample.analysis.sections;
  const damage = [{ kind: 'misread' as const, start: section!.start, end: section!.start + 3, reading: '一、2' }];

  it('is called one, and its doubtful figures are counted and flagged', async () => {
    const facts = sample.analysis.facts.map((fact) => ({ ...fact, damaged: fact.id === 'f1' }));
    const { container } = show({ damage, facts });
    expect(screen.getByRole('note').textContent).toContain('这是一份损坏的副本，数字可能有误。');
    expect(screen.getByRole('note').textContent).toContain('1 个数字');
    open('指标');
    expect(container.querySelector('[data-fact-id="f1"] .chip')?.textContent).toBe('文本受损');
    expect(await violations()).toEqual([]);
  });

  it('has its repaired headings marked as repaired, and only those', () => {
    const { container } = show({ damage });
    open('大纲');
    expect(container.querySelector('[data-section-id="s1"]')?.textContent).toContain('修复读法');
    expect(container.querySelector('[data-section-id="s2"]')?.textContent).not.toContain('修复读法');
  });

  it('is read without the inserted pinyin', () => {
    const text = sample.text.replace('推行链长制', '推行鏈(liàn)長制');
    const entries = sample.analysis.glossary.entries.map((entry) => ({
      ...entry,
      text: '區(qū)領(lǐng)導(dǎo)擔任。',
    }));
    const { container } = show({ glossary: { ...sample.analysis.glossary, entries } }, { text });
    open('术语');
    expect(container.querySelector('.definition')?.textContent).toBe('區領導擔任。');
  });
});

it('a sound page carries no such note', () => {
  show({});
  expect(screen.queryByRole('note')).toBeNull();
});

describe('the glossary of a report', () => {
  const none = { ...sample.analysis.glossary, heading: null, entries: [] };

  it('is looked for behind the links that name it, where markers have no notes here', async () => {
    const href = 'https://www.example.gov.cn/report_6.html';
    show({ glossary: none }, { glossaryLinks: [{ name: '名词解释', href, kind: 'glossary' }] });
    open('术语');
    expect(screen.getByText('名词解释可能在别处：')).toBeTruthy();
    expect(screen.getByRole('link', { name: '名词解释' }).getAttribute('href')).toBe(href);
    expect(screen.getByText('正文有这些注号，本页没有对应的释义。')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is looked for on the last part, where no link names it', () => {
    const href = 'https://www.example.gov.cn/report_2.html';
    show({ glossary: { ...none, unresolved: [] } }, { glossaryLinks: [{ name: '3', href, kind: 'last-part' }] });
    open('术语');
    expect(screen.getByText(/名词解释多在最后一页/)).toBeTruthy();
  });

  it('may be all that a page holds', () => {
    const entries = sample.analysis.glossary.entries.map((entry) => ({ ...entry, mentions: [] }));
    show({ facts: [], targets: [], glossary: { ...sample.analysis.glossary, entries, unresolved: [] } });
    open('术语');
    expect(screen.getByText('本页只有名词解释，没有报告正文。')).toBeTruthy();
    expect(screen.getByText(/正文未见/)).toBeTruthy();
  });

  it('opens its cards in the page from the rows', () => {
    const { container, onExplain } = show({});
    open('术语');
    const row = container.querySelector<HTMLElement>('[data-term-id="g1"] .row-head');
    fireEvent.click(row!);
    expect(onExplain).toHaveBeenCalledWith(
      'g1',
      expect.objectContaining(sample.analysis.glossary.entries[0]!.mentions[0]!),
    );
  });
});

it('terms explained elsewhere have a switch where there are any', () => {
  const { onMark, unmount } = show({}, { elsewhere: 3 });
  fireEvent.click(screen.getByRole('button', { name: /页面标记/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: '他处释义的术语' }));
  expect(onMark).toHaveBeenCalledWith('elsewhere', false);
  unmount();
  show({});
  fireEvent.click(screen.getByRole('button', { name: /页面标记/ }));
  expect(screen.queryByRole('checkbox', { name: '他处释义的术语' })).toBeNull();
});

it('targets of an annex are listed apart', () => {
  const sections = sample.analysis.sections.map((section) =>
    section.id === 's2' ? { ...section, part: 'annex' as const, heading: '附件 十件民生实事' } : section,
  );
  show({ sections });
  open('目标');
  const lines = [...document.querySelectorAll('.figures tbody tr')].map((line) => line.textContent);
  expect(lines.slice(0, 2)).toEqual(['附件 2', '附件 十件民生实事']);
  expect(lines[2]).toContain('5.5%');
  expect(lines[3]).toContain('与经济增长同步');
});

it('the outline follows the page: the section before its reader is lit', () => {
  const { container } = show({}, {}, 's2');
  open('大纲');
  const highlighted = [...container.querySelectorAll('.highlighted')].map((row) => row.getAttribute('data-section-id'));
  expect(highlighted).toEqual(['s2']);
});

it('a page whose script takes the marks out again and again says so, and offers to read it once more', async () => {
  const { onReadAgain } = show({}, { marksLost: true });
  expect(screen.getByText(/反复清除标记/).getAttribute('role')).toBe('status');
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }));
  expect(onReadAgain).toHaveBeenCalledOnce();
  expect(await violations()).toEqual([]);
});
