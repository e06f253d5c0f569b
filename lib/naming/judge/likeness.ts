/** How alike two names are: 2 × longest common subsequence over both lengths, from 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const letter = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const beside = row[j - 1] ?? 0;
      row[j] = letter === b.charCodeAt(j - 1) ? diagonal + 1 : above > beside ? above : beside;
      diagonal = above;
    }
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** How many letters two names share at their ends. */
export function commonTail(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length))
    length += 1;
  return length;
}

/** How many letters two names share at their beginnings. */
export function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
