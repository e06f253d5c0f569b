/** Copies a table in both forms that other programs take; whether that was possible. In a page of the extension only. */
export async function copyTable(
  page: Document,
  table: { readonly html: string; readonly text: string },
): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([table.html], { type: 'text/html' }),
      'text/plain': new Blob([table.text], { type: 'text/plain' }),
    });
    await page.defaultView?.navigator.clipboard.write([item]);
    return true;
  } catch (error) {
    console.error('Report Lens could not copy the table.', error);
    return false;
  }
}
