/** Whether an address is that of a document which the page of documents can show, by its name. */
export function isDocumentAddress(address: string): boolean {
  return /^https?:\/\/[^?#]*\.(?:pdf|docx)(?:[?#]|$)/i.test(address);
}
