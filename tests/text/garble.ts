import { characterOf, pairOf } from '../../lib/text/gbk.ts';

/**
 * Does to a text what the damaged copies do: a byte is lost before it, every pair is read one byte late, until a
 * second byte in the ASCII range brings reader and text together again. Null where no reader would show a sign.
 */
export function garble(text: string, lostTrail = 0xa1): string | null {
  const bytes = [lostTrail];
  let out = '?';
  for (const [i, character] of [...text].entries()) {
    const pair = pairOf(character);
    if (pair === undefined) return null;
    bytes.push(pair >> 8, pair & 0xff);
    const lead = bytes.shift() ?? 0;
    const read = characterOf(lead, bytes.shift() ?? 0);
    if (read === undefined) return null;
    out += read;
    const trail = bytes[0] ?? 0;
    if (trail < 0x80) return i === [...text].length - 1 ? out + String.fromCharCode(trail) : null;
  }
  return null;
}
