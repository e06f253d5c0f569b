import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from './run.ts';

/** What a picture shows beside the report, and what is said of it. */
interface Scene {
  readonly name: string;
  readonly tab: 'summary' | 'facts' | 'targets';
  readonly look: 'light' | 'dark';
  readonly words: Readonly<Record<StoreLanguage, string>>;
}

export const STORE_LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type StoreLanguage = (typeof STORE_LANGUAGES)[number];

const SCENES: readonly Scene[] = [
  {
    name: 'summary',
    tab: 'summary',
    look: 'light',
    words: {
      'zh-CN': '打开报告，数据就在原处标出；侧栏先说主要目标',
      'zh-TW': '開啟報告，數據就在原處標出；側欄先說主要目標',
      en: 'Open a report: figures are marked where they stand, main targets come first',
    },
  },
  {
    name: 'figures',
    tab: 'facts',
    look: 'light',
    words: {
      'zh-CN': '每个数据都有数值、增减、时期、状态，点一下回到原句',
      'zh-TW': '每個數據都有數值、增減、時期、狀態，點一下回到原句',
      en: 'Every figure with value, change, period and status, one click from its sentence',
    },
  },
  {
    name: 'targets',
    tab: 'targets',
    look: 'dark',
    words: {
      'zh-CN': '目标与完成分开，去年目标是否达到一目了然',
      'zh-TW': '目標與完成分開，去年目標是否達到一目了然',
      en: 'Targets apart from results, and what became of last year’s',
    },
  },
];

/** Sizes that the stores take. */
const LARGE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const CAPTION = 72;
const PANEL = 420;

/** What the pictures are taken of. */
export interface Stage {
  readonly context: BrowserContext;
  /** The page of a report, marked. */
  readonly page: Page;
  /** Its panel, and how it is made to speak a language. */
  readonly panel: Page;
  speak(language: StoreLanguage): Promise<void>;
}

/**
 * Takes the pictures that the stores show: report and panel as they stand side by side, with a line of words above, at
 * 1280 × 800 and 640 × 400, and a promotional tile of 440 × 280.
 *
 * @returns how many were taken
 */
export async function takeStorePictures(stage: Stage, folder: string): Promise<number> {
  const easel = await stage.context.newPage();
  let taken = 0;
  for (const language of STORE_LANGUAGES) {
    await stage.speak(language);
    mkdirSync(join(folder, language), { recursive: true });
    for (const scene of SCENES) {
      const shown = await take(stage, scene);
      for (const [suffix, width] of [
        ['', LARGE.width],
        ['-small', LARGE.width / 2],
      ] as const) {
        await hang(easel, width, (width / LARGE.width) * LARGE.height, pictureOf(scene.words[language], shown));
        await easel.screenshot({ path: join(folder, language, `${scene.name}${suffix}.png`) });
        taken += 1;
      }
    }
    await hang(easel, TILE.width, TILE.height, tileOf(language));
    await easel.screenshot({ path: join(folder, language, 'tile.png') });
    taken += 1;
  }
  await easel.close();
  return taken;
}

/** Pictures of the page and of the panel, as data to be shown. */
async function take({ page, panel }: Stage, { tab, look }: Scene): Promise<readonly [string, string]> {
  const height = LARGE.height - CAPTION;
  await page.emulateMedia({ colorScheme: look });
  await page.setViewportSize({ width: LARGE.width - PANEL, height });
  await panel.emulateMedia({ colorScheme: look, forcedColors: 'none' });
  await panel.setViewportSize({ width: PANEL, height });
  await panel.bringToFront();
  await panel.locator(`#tab-${tab}`).click();
  // An open row leads the page to its sentence.
  if (tab !== 'summary') await panel.locator('[data-fact-id] .row-head').first().click();
  await panel.mouse.move(1, 1);
  const beside = await shot(panel);
  await page.bringToFront();
  if (tab === 'summary') await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // The place jumped to is told by a flash, which ends.
  await page.waitForFunction(() => !CSS.highlights.has('report-lens-flash'));
  return [await shot(page), beside];
}

async function shot(page: Page): Promise<string> {
  return `data:image/png;base64,${(await page.screenshot({ animations: 'disabled' })).toString('base64')}`;
}

async function hang(easel: Page, width: number, height: number, html: string): Promise<void> {
  await easel.bringToFront();
  await easel.setViewportSize({ width, height });
  await easel.setContent(`<style>* { margin: 0; box-sizing: border-box }
    body { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1d232b }
    </style>${html}`);
  await easel.waitForFunction(() => [...document.images].every((image) => image.complete));
}

function pictureOf(words: string, [page, panel]: readonly [string, string]): string {
  return `<div style="zoom: calc(100vw / ${LARGE.width}px); width: ${LARGE.width}px; height: ${LARGE.height}px; background: #fff">
    <p style="height: ${CAPTION}px; line-height: ${CAPTION}px; text-align: center; font-size: 26px; background: #e3edfb">${words}</p>
    <div style="display: flex"><img src="${page}"><img src="${panel}" style="border-left: 1px solid #c9d3df"></div></div>`;
}

function tileOf(language: StoreLanguage): string {
  const icon = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8').replace('<svg ', '<svg width="112" ');
  const [name, line] = TILE_WORDS[language];
  return `<div style="height: 100vh; display: grid; place-content: center; justify-items: center; gap: 10px; background: #e3edfb">
    ${icon}<p style="font-size: 30px; font-weight: 600">${name}</p><p style="font-size: 17px; color: #4d5661">${line}</p></div>`;
}

const TILE_WORDS: Readonly<Record<StoreLanguage, readonly [string, string]>> = {
  'zh-CN': ['报告透镜', '读政府报告：标数据，分目标，释名词'],
  'zh-TW': ['報告透鏡', '讀政府報告：標數據，分目標，釋名詞'],
  en: ['Report Lens', 'Figures, targets and terms of Chinese reports'],
};
