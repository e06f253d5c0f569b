/**
 * Saves a file as a download of the document, with no permission of the browser's needed.
 *
 * @param page a document of the extension
 */
export function saveFile(page: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the file in the task of the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
