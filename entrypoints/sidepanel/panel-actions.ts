import { browser } from 'wxt/browser';
import type { BasketChange } from '../../components/basket/model.ts';
import type { PanelActions } from '../../components/panel-actions.ts';
import { clipboardTable, excerptTable } from '../../lib/export/clipboard-table.ts';
import { exportExcerpts } from '../../lib/export/excerpts-file.ts';
import { type ExportedFile, exportReport } from '../../lib/export/export-file.ts';
import { selected } from '../../lib/export/selection.ts';
import { type Baskets, movedExcerpt, notedExcerpt, toggledExcerpt } from '../../lib/extension/basket-model.ts';
import { changeBaskets } from '../../lib/extension/baskets.ts';
import type { Language } from '../../lib/extension/i18n.ts';
import { openDocument, openFilePage } from '../../lib/extension/open-document.ts';
import type { PanelLink } from '../../lib/extension/panel-link.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import { changeSettings } from '../../lib/extension/settings.ts';
import { withMark, withSite } from '../../lib/extension/settings-model.ts';
import { copyTable } from '../../lib/page/copy-table.ts';

/** What a reader does in the panel, joined to the page, to the settings and to files; `save` tells whether it was kept. */
export function toActions(link: PanelLink, language: Language, save: (saving: Promise<void>) => void): PanelActions {
  const setSite = (host: string, on: boolean) => save(changeSettings((settings) => withSite(settings, host, on)));
  return {
    onShow: (place, also) => link.show(place, also),
    onLetGo: () => link.letGo(),
    onExplain: (entry, place) => link.explain(entry, place),
    onMark: (name, on) => save(changeSettings((settings) => withMark(settings, name, on))),
    onSite: setSite,
    onTurnOn: (host) => setSite(host, true),
    onOpenDocument: openDocument,
    onOpenFile: openFilePage,
    onIntroduced: () => save(changeSettings((settings) => ({ ...settings, introduced: true }))),
    onSettings: () => void browser.runtime.openOptionsPage(),
    onReadAnyway: () => link.readAnyway(),
    onReadAgain: () => link.readAgain(),
    onCopyTable: ({ page: { analysis, text, address, pages = [] }, ids }) =>
      copyTable(document, clipboardTable(analysis, text, ids, { address, pages, language }), document.body),
    onBasket: (report, change) => save(changeBaskets((baskets) => changedBasket(baskets, report, change))),
    onPrint: () => window.print(),
    onCopyBasket: (baskets) => copyTable(document, excerptTable(baskets, language), document.body),
    onExportBasket: (form, reports) => saved(() => exportExcerpts(form, { reports, language, readOn: today() })),
    onExport: (form, { page, view, rows, tasks, across: all }) =>
      saved(() => {
        const { text, address, pages = [], tables = [] } = page;
        const analysis = selected(page.analysis, view.report === null ? null : view.index, rows);
        const { title } = view;
        const across = all.filter(({ fact }) => rows === null || rows.has(fact.id));
        const origin = { address, pages, readOn: today() };
        return exportReport(form, { analysis, text, title, language, tasks, tables, across, ...origin });
      }),
  };
}

/** Saves a file once it is written; whether that was possible. */
async function saved(write: () => Promise<ExportedFile>): Promise<boolean> {
  try {
    const file = await write();
    saveFile(document, file.name, file.content);
    return true;
  } catch (error) {
    console.error('Report Lens could not write the file.', error);
    return false;
  }
}

/** The day of the reader's own clock: 2025-11-27. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function changedBasket(baskets: Baskets, report: string, change: BasketChange): Baskets {
  switch (change.is) {
    case 'star':
      return toggledExcerpt(baskets, report, change.excerpt);
    case 'move':
      return movedExcerpt(baskets, report, change.key, change.by);
    case 'note':
      return notedExcerpt(baskets, report, change.key, change.note);
  }
}
