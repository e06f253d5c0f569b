/** A title as the name of a file: without what some file system refuses, and not too long for any. */
export function fileName(title: string): string {
  const plain = title
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|\ufffd]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  return [...plain].slice(0, 60).join('') || 'report';
}
