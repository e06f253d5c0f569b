import { copySelected } from './copy.ts';

/** A table in the two forms that spreadsheets and word processors take. */
interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/**
 * Copies a table in both forms; whether that was possible. Where a site has no https the clipboard is closed to scripts:
 * there a selection inside of ours is copied, and what is handed over is the table.
 *
 * @param inside where a field may stand for that moment; nothing of the page itself
 */
export async function copyTable(page: Document, table: CopiedTable, inside: ParentNode & Node): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([table.html], { type: 'text/html' }),
      'text/plain': new Blob([table.text], { type: 'text/plain' }),
    });
    await page.defaultView?.navigator.clipboard.write([item]);
    return true;
  } catch {
    return copySelected(page, table.text, inside, (clipboard) => {
      clipboard.setData('text/html', table.html);
      clipboard.setData('text/plain', table.text);
    });
  }
}
