/** Text from UTF-16 units, in slices that every engine's argument limit allows. */
export function decodeUnits(units: Uint16Array): string {
  const slice = 8192;
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += slice) {
    // apply() takes the typed array as it is; spreading it goes through an iterator.
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + slice)));
  }
  return pieces.join('');
}
