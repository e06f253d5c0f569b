import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { official, SAMPLE, SAMPLE_BODY } from './support/fixtures.ts';
import { Installed } from './support/installed.ts';
import { marked, marksOf } from './support/marks.ts';
import { shared } from './support/shared-pages.ts';

describe('a page that changes', () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await Installed.start();
  });
  afterAll(() => installed.stop());

  it('is read as it is seen: nothing hidden, raised markers apart, cut words joined', async () => {
    const extra =
      '<style>.gone{display:none}.tiny{font-size:0}.up{vertical-align:super}</style><p>建成公园<i>7</i><i>7</i>个<span class="gone">，广场88个</span>，<span class="tiny">新建学校66所，</span>栽树99<b>万</b>株<span class="up">①</span>。</p><p style="visibility:hidden">新建学校66所。</p>';
    installed.server.put('/seen.html', official(`<div id="zoom">${extra}${SAMPLE_BODY}</div>`));
    const page = await installed.open('http://www.example.gov.cn/seen.html');
    await marked(page);
    const texts = Object.values(await marksOf(page)).flat();
    expect(texts).toContain('77个');
    expect(texts).toContain('99万株');
    expect(texts.filter((text) => /88|66所/.test(text))).toEqual([]);
  });

  it('is read when its body arrives late', async () => {
    const script = `<div class="article-content"></div><script>setTimeout(() => { document.querySelector('.article-content').innerHTML = ${JSON.stringify(SAMPLE_BODY)} }, 1200)</script>`;
    installed.server.put('/late.html', official(script));
    const page = await installed.open('http://www.example.gov.cn/late.html');
    await marked(page);
    expect((await marksOf(page))['report-lens-actual']).toContain('486.3亿元');
  });

  it('is read when its body arrives late out of its own script, under a footer of many words', async () => {
    const footer = `<div>${'主办单位：青岚区人民政府办公室　地址：青岚区中心路一号　本网站由区数据管理局建设和维护。'.repeat(3)}</div>`;
    const script = `<div class="article-content"></div>${footer}<script>const config = { content: ${JSON.stringify(SAMPLE_BODY)} }; setTimeout(() => { document.querySelector('.article-content').innerHTML = config.content }, 1200)</script>`;
    installed.server.put('/late-footer.html', official(script).replace(/<div class="(?:nav|footer)">.*?<\/div>/g, ''));
    const page = await installed.open('http://www.example.gov.cn/late-footer.html');
    await marked(page);
    expect((await marksOf(page))['report-lens-actual']).toContain('486.3亿元');
  });

  it('is read where its body has no box of its own', async () => {
    const plain = `<style>#zoom, #zoom span { display: contents }</style><div id="zoom"><span>${SAMPLE_BODY}</span></div>`;
    installed.server.put('/no-box.html', official(plain));
    const page = await installed.open('http://www.example.gov.cn/no-box.html');
    await marked(page);
    expect((await marksOf(page))['report-lens-actual']).toContain('486.3亿元');
  });

  it('is read when its body is shown late', async () => {
    const script = `<style>.waiting{display:none}</style><div id="app" class="waiting"><div id="zoom">${SAMPLE_BODY}</div></div><p>${'正在加载，请稍候。'.repeat(20)}</p>`;
    installed.server.put('/shown-late.html', official(script));
    const page = await installed.open('http://www.example.gov.cn/shown-late.html');
    const panel = await installed.openPanel(page);
    await panel.getByText('这一页看来不是政府报告。').waitFor();
    await page.evaluate(() => document.querySelector('#app')?.removeAttribute('class'));
    await panel.getByRole('tab', { name: '指标' }).waitFor();
    await page.bringToFront();
    await marked(page);
    expect((await marksOf(page))['report-lens-actual']).toContain('486.3亿元');
  });

  it('is read again when another part is shown, and its address stays as the page set it', async () => {
    const [first, second] = SAMPLE_BODY.split('<p><strong>二、');
    const parts = JSON.stringify([first, `<p><strong>二、${second}`]);
    const script = `<div id="UCAP-CONTENT"></div><script>const parts = ${parts}; const show = () => { document.querySelector('#UCAP-CONTENT').innerHTML = parts[(parseInt(location.hash.slice(1)) || 1) - 1] + '<p>各位代表：请予审议。</p>' }; addEventListener('hashchange', show); show()</script>`;
    installed.server.put('/parts.html', official(script));
    const page = await installed.open('http://www.example.gov.cn/parts.html');
    await marked(page);
    expect((await marksOf(page))['report-lens-target']).not.toContain('700亿元');
    const panel = await installed.openPanel(page);
    await panel.getByRole('tab', { name: '目标' }).waitFor();
    await page.evaluate(() => {
      location.hash = '#2';
    });
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('report-lens-target') ?? [])].some((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range.toString() === '700亿元';
      }),
    );
    expect(await page.evaluate(() => location.hash)).toBe('#2');
    await panel.getByRole('tab', { name: '目标' }).click();
    await panel.locator('[data-fact-id]', { hasText: '700亿元' }).waitFor();
  });

  it.skipIf(shared('baiyun-2021h1-parts') === undefined)('is read again on the shared page with parts', async () => {
    installed.server.put('/baiyun.html', shared('baiyun-2021h1-parts')?.html ?? '');
    const page = await installed.open('http://www.example.gov.cn/baiyun.html');
    await marked(page);
    const before = await marksOf(page);
    await page.getByRole('link', { name: '2', exact: true }).click();
    await page.waitForFunction(
      (texts) => {
        const now = [
          ...(CSS.highlights.get('report-lens-actual') ?? []),
          ...(CSS.highlights.get('report-lens-target') ?? []),
        ];
        return now.length > 0 && now.length !== texts;
      },
      (before['report-lens-actual']?.length ?? 0) + (before['report-lens-target']?.length ?? 0),
    );
    const after = await marksOf(page);
    expect(after['report-lens-actual']).not.toEqual(before['report-lens-actual']);
    for (const text of Object.values(after).flat()) expect(text).not.toBe('');
  });

  it('keeps its marks when text nodes are replaced by the same words', async () => {
    installed.server.put('/sample-report.html', SAMPLE.html);
    const page = await installed.open('http://www.example.gov.cn/sample-report.html');
    await marked(page);
    const before = await marksOf(page);
    await page.evaluate(() => {
      const zoom = document.querySelector('#zoom');
      if (zoom) zoom.innerHTML += '';
    });
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('report-lens-actual') ?? [])].every((place) => place.startContainer.isConnected),
    );
    expect(await marksOf(page)).toEqual(before);
  });

  it('answers a storm of changes, and leaves a page alone that never rests', async () => {
    installed.server.put('/restless.html', official(`<div id="zoom">${SAMPLE_BODY}<p id="clock">0</p></div>`));
    const page = await installed.open('http://www.example.gov.cn/restless.html');
    await marked(page);
    await page.evaluate(() => {
      const clock = document.querySelector('#clock');
      for (let count = 0; count < 10_000; count += 1) if (clock) clock.textContent = `共${count}件`;
    });
    const panel = await installed.openPanel(page);
    await page.evaluate(() => {
      const clock = document.querySelector('#clock');
      let count = 0;
      setInterval(() => {
        count += 1;
        if (clock) clock.textContent = `共有${count}个`;
      }, 150);
    });
    await page.bringToFront();
    await panel.getByText('网页一直在变动，已停止自动更新。').waitFor();
    expect(installed.problems).toEqual([]);
  });

  it('is read though the browser ends the background as the page loads', async () => {
    installed.server.put('/at-once.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    // A panel hears of it too, and must not be taken for the background.
    await installed.openPanel(await installed.open('http://www.example.gov.cn/at-once.html'));
    for (let time = 0; time < 3; time += 1) {
      const page = await installed.open(`http://www.example.gov.cn/at-once.html?${time}`);
      // It may be gone already, or not be there yet.
      await installed.endBackground().catch(() => undefined);
      await marked(page);
      await page.close();
    }
  });

  it('is read by a background that the browser ended in between', async () => {
    installed.server.put('/again.html', official(`<div id="zoom">${SAMPLE_BODY}</div>`));
    const page = await installed.open('http://www.example.gov.cn/again.html');
    await marked(page);
    await installed.endBackground();
    await page.evaluate((body) => {
      const zoom = document.querySelector('#zoom');
      if (zoom) zoom.innerHTML = `${body}<p>另外新建公园77个。</p>`;
    }, SAMPLE_BODY);
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((place) => place.startContainer.nodeValue?.includes('另外新建公园')),
      ),
    );
  });
});
