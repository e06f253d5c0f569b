import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FactCard } from '../../components/card/FactCard.tsx';
import { factView, neighboursOf, rankBeside } from '../../components/card/fact-view.ts';
import { TermCard } from '../../components/card/TermCard.tsx';
import { definitionText, type Explanation, explanation, termView } from '../../components/card/term-view.ts';
import { translateIn } from '../../lib/extension/i18n.ts';
import type { Fact, GlossaryEntry } from '../../lib/model/schema.ts';
import { sampleAnalysis } from '../support/analysis.ts';

const { analysis, text } = sampleAnalysis();
const t = translateIn('zh-CN');
const ADDRESS = 'https://www.example.gov.cn/report.html';
const noEntry = () => undefined;
const [entry] = analysis.glossary.entries as [GlossaryEntry];

afterEach(cleanup);

async function violations(children: ComponentChildren): Promise<string[]> {
  render(<main>{children}</main>);
  // Colours need a renderer; the browser tests look at them, light and dark.
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}

function termActions() {
  return { pin: vi.fn(), close: vi.fn(), step: vi.fn(), toEntry: vi.fn(), copy: vi.fn(async (_: Explanation) => true) };
}

/** An entry whose definition names another one. */
function linkedEntries(): readonly [GlossaryEntry, GlossaryEntry] {
  const other = {
    ...entry,
    id: 'g2',
    number: '2',
    term: '“链主”企业',
    text: '推行链长制的龙头企业，占比30%。',
    mentions: [],
  };
  return [entry, other];
}

describe('the card of a term', () => {
  it('says term, number, definition and place', () => {
    const actions = termActions();
    render(
      <TermCard
        view={termView(analysis, text, entry, entry.mentions[1]!)}
        linked={noEntry}
        before={null}
        pinned={false}
        actions={actions}
      />,
    );
    const card = screen.getByRole('dialog', { name: '“链长制”的解释' });
    expect(card.textContent).toContain('名词解释 第 1 条');
    expect(card.textContent).toContain('由区领导担任链长的工作机制。');
    expect(screen.getByRole('status').textContent).toBe('2 / 3');
    fireEvent.click(screen.getByRole('button', { name: '下一处' }));
    fireEvent.click(screen.getByRole('button', { name: '到原文' }));
    fireEvent.click(screen.getByRole('button', { name: '固定' }));
    expect(actions.step).toHaveBeenCalledWith(1);
    expect(actions.toEntry).toHaveBeenCalledWith('g1');
    expect(actions.pin).toHaveBeenCalledOnce();
  });

  it('leads to a term in its definition, and back', () => {
    const [first, second] = linkedEntries();
    const both = { ...analysis, glossary: { ...analysis.glossary, entries: [first, second] } };
    const linked = new Map([[first.id, explanation(first, [])]]);
    render(
      <TermCard
        view={termView(both, text, second, null)}
        linked={(id) => linked.get(id)}
        before={null}
        pinned
        actions={termActions()}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: '链长制' }));
    expect(screen.getByRole('dialog').textContent).toContain('由区领导担任链长');
    const back = screen.getByRole('button', { name: /回到“.*链主/ });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    expect(screen.getByRole('dialog').textContent).toContain('占比30%');
    expect(screen.getByRole('button', { name: '关闭' })).toBeTruthy();
  });

  it('goes from term to term as far as definitions lead, and back the same way', () => {
    const [first, second] = linkedEntries();
    const third = { ...first, id: 'g3', term: '领航企业', text: '获评“链主”企业三年以上。', mentions: [] };
    const entries = [first, second, third];
    const linked = (id: string) => {
      const entry = entries.find((one) => one.id === id);
      return entry && explanation(entry, entries);
    };
    const view = { ...termView(analysis, text, third, null), ...explanation(third, entries) };
    const go = vi.fn();
    const before = { term: '新型工业化', go };
    render(<TermCard view={view} linked={linked} before={before} pinned actions={termActions()} />);
    const said = () => screen.getByRole('dialog').getAttribute('aria-label');
    const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
    press(/链主/);
    press('链长制');
    expect(said()).toBe('“链长制”的解释');
    press(/^‹ 回到“.*链主/);
    press(/^‹ 回到“领航企业”/);
    expect(said()).toBe('“领航企业”的解释');
    press(/^‹ 回到“新型工业化”/);
    expect(go).toHaveBeenCalledOnce();
  });

  it('says which form was met where it is not the term', () => {
    const start = text.indexOf('链长的工作机制');
    const alias = { start, end: start + 2, form: 'alias' as const };
    const met = { ...entry, mentions: [alias] };
    render(
      <TermCard
        view={termView(analysis, text, met, alias)}
        linked={noEntry}
        before={null}
        pinned={false}
        actions={termActions()}
      />,
    );
    expect(screen.getByText('此处写作“链长”')).toBeTruthy();
    expect(termView(analysis, text, entry, entry.mentions[0]!).met).toBeNull();
  });

  it('offers the repaired reading of a damaged place, marked as repaired', () => {
    const [place] = entry.mentions;
    const damage = [{ kind: 'misread' as const, start: place!.start, end: place!.start + 2, reading: '推行“链长' }];
    const view = termView({ ...analysis, damage }, text, entry, place!);
    render(<TermCard view={view} linked={noEntry} before={null} pinned={false} actions={termActions()} />);
    expect(screen.getByText('修复读法').parentElement?.textContent).toContain('推行“链长制');
    const lost = termView({ ...analysis, damage: [{ ...damage[0]!, reading: undefined }] }, text, entry, place!);
    expect([lost.repaired, lost.damaged]).toEqual([null, true]);
  });

  it('copies without inserted pinyin, and says that it did', async () => {
    const actions = termActions();
    const view = termView(analysis, text, { ...entry, text: '區(qū)域經(jīng)濟(jì)。' }, null);
    render(<TermCard view={view} linked={noEntry} before={null} pinned={false} actions={actions} />);
    fireEvent.click(screen.getByRole('button', { name: '复制' }));
    await waitFor(() => screen.getByRole('button', { name: '已复制' }));
    expect(definitionText(actions.copy.mock.calls[0]![0])).toBe('區域經濟。');
  });

  it('names the other report that explains a term, and has no way to an entry here', () => {
    const view = {
      ...termView(analysis, text, entry, null),
      here: false,
      places: 0,
      source: '2024年岚山县政府工作报告',
    };
    render(<TermCard view={view} linked={noEntry} before={null} pinned actions={termActions()} />);
    expect(screen.getByText('见《2024年岚山县政府工作报告》')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '到原文' })).toBeNull();
  });

  it('shows what the page says as letters', () => {
    const evil = { ...entry, term: '<img src=x>', text: '<script>1</script>' };
    render(
      <TermCard
        view={termView(analysis, text, evil, null)}
        linked={noEntry}
        before={null}
        pinned
        actions={termActions()}
      />,
    );
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.getByRole('dialog').textContent).toContain('<script>1</script>');
  });

  it('has no access fault', async () => {
    const [first, second] = linkedEntries();
    const linked = new Map([[first.id, explanation(first, [])]]);
    const both = { ...analysis, glossary: { ...analysis.glossary, entries: [first, second] } };
    const view = { ...termView(both, text, second, null), place: 1, places: 2, repaired: '链主', damaged: true };
    expect(
      await violations(
        <TermCard view={view} linked={(id) => linked.get(id)} before={null} pinned actions={termActions()} />,
      ),
    ).toEqual([]);
  });
});

describe('the card of a fact', () => {
  const [level, growth, , target] = analysis.facts as [Fact, Fact, Fact, Fact];
  const actions = () => ({
    pin: vi.fn(),
    close: vi.fn(),
    toFact: vi.fn(),
    cite: vi.fn(async () => true),
    link: vi.fn(async () => true),
    copyRow: vi.fn(async () => true),
  });

  it('spells the value out and says what decided its reading', () => {
    render(
      <FactCard
        view={factView(
          analysis,
          text,
          { ...target, cue: '左右', basis: { kind: 'yoy', text: '同比', of: '2024' } },
          t,
          ADDRESS,
        )}
        before={null}
        actions={actions()}
      />,
    );
    const card = screen.getByRole('dialog', { name: '“地区生产总值”的解释' });
    expect(card.textContent).toContain('目标（“左右”）');
    expect(card.textContent).toContain('口径同比');
    expect(factView(analysis, text, level, t, ADDRESS).details).toContainEqual({
      label: '准确值',
      words: '48,630,000,000 元',
    });
  });

  it('lists the neighbouring figures of the same indicator, each a way to its place', () => {
    const done = actions();
    render(<FactCard view={factView(analysis, text, level, t, ADDRESS)} before={null} actions={done} />);
    fireEvent.click(screen.getByRole('button', { name: /约\+5.5%/ }));
    expect(done.toFact).toHaveBeenCalledWith('f4');
    fireEvent.click(screen.getByRole('button', { name: '复制引文' }));
    fireEvent.click(screen.getByRole('button', { name: '复制链接' }));
    fireEvent.click(screen.getByRole('button', { name: '复制为表格' }));
    expect([done.cite, done.link, done.copyRow].map((act) => act.mock.calls.length)).toEqual([1, 1, 1]);
    expect(neighboursOf(analysis.facts, level).map((fact) => fact.id)).toEqual(['f2', 'f4']);
  });

  it('quotes its sentence, the figure set apart in it', () => {
    render(<FactCard view={factView(analysis, text, level, t, ADDRESS)} before={null} actions={actions()} />);
    const sentence = document.querySelector('.sentence')!;
    expect(sentence.textContent).toContain('地区生产总值486.3亿元');
    expect(sentence.querySelector('b')?.textContent).toBe('486.3亿元');
  });

  it('has no link where no address opens its page', () => {
    render(<FactCard view={factView(analysis, text, level, t, '')} before={null} actions={actions()} />);
    expect(screen.queryByRole('button', { name: '复制链接' })).toBeNull();
  });

  it('leads back to the card that led to it', () => {
    const go = vi.fn();
    const before = { term: '固定资产投资', go };
    render(<FactCard view={factView(analysis, text, level, t, ADDRESS)} before={before} actions={actions()} />);
    fireEvent.click(screen.getByRole('button', { name: /回到“固定资产投资”/ }));
    expect(go).toHaveBeenCalledOnce();
  });

  it('keeps to the nearest four', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...level, id: `n${index}` }));
    expect(neighboursOf(many, many[4]!).map((fact) => fact.id)).toEqual(['n2', 'n3', 'n5', 'n6']);
    expect(neighboursOf(many, many[0]!).map((fact) => fact.id)).toEqual(['n1', 'n2', 'n3', 'n4']);
    expect(neighboursOf(many, many[8]!)).toHaveLength(4);
  });

  it('gives the rank of the growth to the growth', () => {
    const rank: Fact = {
      ...growth,
      id: 'r',
      name: '地区生产总值增速',
      kind: 'rank',
      unit: '',
      start: growth.end + 1,
      end: growth.end + 6,
    };
    const facts = [level, growth, rank];
    expect(rankBeside(facts, growth)?.id).toBe('r');
    expect(rankBeside(facts, level)).toBeNull();
    expect(rankBeside([level, growth, { ...rank, name: '地区生产总值' }], level)?.id).toBe('r');
  });

  it('converts local units', () => {
    const area = { ...level, value: 48_000, unit: '亩' };
    expect(factView(analysis, text, area, t, ADDRESS).details).toContainEqual({
      label: '折合',
      words: '4.8万亩 · 3,200公顷 · 32平方公里',
    });
  });

  it('flags a figure beside damage', () => {
    render(
      <FactCard
        view={factView(analysis, text, { ...level, damaged: true }, t, ADDRESS)}
        before={null}
        actions={actions()}
      />,
    );
    expect(screen.getByText('此处文本受损，数字可能有误。')).toBeTruthy();
    expect(screen.getByText('文本受损')).toBeTruthy();
  });

  it('has no access fault', async () => {
    expect(
      await violations(
        <FactCard view={factView(analysis, text, level, t, ADDRESS)} before={null} actions={actions()} />,
      ),
    ).toEqual([]);
  });
});
