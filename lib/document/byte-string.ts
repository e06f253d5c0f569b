/** So many bytes are turned at a time: more would be too many arguments of a call. */
const AT_ONCE = 8192;

/**
 * Bytes as a string of one unit a byte. `TextDecoder('latin1')` is none: it decodes Windows' code page, where 0x80 is €,
 * and GBK has signs that begin with these bytes.
 */
export function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return parts.join('');
}
