/**
 * Copies a text; whether that was possible. Many official sites have no https, and there the clipboard is closed to
 * scripts: what is selected in a field of the card may still be copied.
 *
 * @param inside where the field may stand for that moment; nothing of the page itself
 */
export async function copyText(page: Document, text: string, inside: ParentNode & Node): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No https, or the browser asks for a permission: the older way below.
    return copySelected(page, text, inside);
  }
}

/**
 * Copies what is selected in a field that stands there for a moment only.
 *
 * @param handOver gives the clipboard other forms than the field's text
 */
export function copySelected(
  page: Document,
  text: string,
  inside: ParentNode & Node,
  handOver?: (clipboard: DataTransfer) => void,
): boolean {
  const root = inside.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : page.activeElement;
  const field = page.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0; width: 1px; height: 1px';
  field.addEventListener('copy', (event) => {
    if (handOver === undefined || event.clipboardData === null) return;
    handOver(event.clipboardData);
    event.preventDefault();
  });
  inside.append(field);
  field.select();
  const isCopied = page.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
