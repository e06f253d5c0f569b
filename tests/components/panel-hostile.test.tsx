import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { factView } from '../../components/card/fact-view.ts';
import { termView } from '../../components/card/term-view.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import { translateIn } from '../../lib/extension/i18n.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { HIDDEN, REPORT, turned } from '../support/hostile.ts';
import { open, show } from '../support/panel.tsx';

const TABS = ['摘要', '指标', '目标', '术语', '大纲'];
const EVIL = '<img src=x onerror=alert(1)></script><a href="javascript:alert(1)">链</a>';

afterEach(cleanup);

/** The report without the signs, its figures doubted where they are with them. */
function doubted(): Analysis {
  const analysis = analyze(REPORT);
  const hidden = analyze(turned(REPORT)).facts;
  return { ...analysis, facts: analysis.facts.map((fact, i) => ({ ...fact, damaged: hidden[i]?.damaged ?? false })) };
}

/** What each tab of the panel says of a report. */
function saidOf(analysis: Analysis, text: string): string[] {
  show(analysis, { text, title: '2025年青岚区政府工作报告' });
  const said = TABS.map((tab) => {
    open(tab);
    return document.body.textContent ?? '';
  });
  cleanup();
  return said;
}

describe('the panel on a report that means harm', () => {
  it('says what it says of the same report without signs that turn the letters', () => {
    const said = saidOf(analyze(turned(REPORT)), turned(REPORT));
    expect(said.filter((words) => HIDDEN.test(words))).toEqual([]);
    expect(said).toEqual(saidOf(doubted(), REPORT));
  });

  it('shows markup as letters, and has no link of the page but to the web', () => {
    const text = REPORT.replace('链长制：', `链长制：${EVIL}`)
      .replace('（一）综合', `（一）${EVIL}综合`)
      .replace('同比增长', `${EVIL}同比增长`);
    const { container } = show(analyze(text), { text, title: EVIL });
    const said = TABS.map((tab) => {
      open(tab);
      expect([tab, container.querySelectorAll('img, script, [onerror]').length]).toEqual([tab, 0]);
      const links = [...container.querySelectorAll('a')].map((link) => link.protocol);
      expect([tab, links.filter((protocol) => !/^(?:https?|file):$/.test(protocol))]).toEqual([tab, []]);
      return container.textContent ?? '';
    });
    expect(said[3]).toContain(EVIL);
  });

  it('has cards that say the same with and without such signs', () => {
    const cards = (analysis: Analysis, text: string) => {
      const t = translateIn('zh-CN');
      return [
        ...analysis.facts.map((fact) => factView(analysis, text, fact, t, '')),
        ...analysis.glossary.entries.map((entry) => termView(analysis, text, entry, entry.mentions[0] ?? null)),
      ];
    };
    expect(cards(analyze(turned(REPORT)), turned(REPORT))).toEqual(cards(doubted(), REPORT));
  });
});
