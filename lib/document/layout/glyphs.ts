import { isHan } from '../../text/character.ts';

/** How wide the letters of a text are, in full-width signs: 2025年 is three. */
export function emsOf(text: string): number {
  let ems = 0;
  for (let at = 0; at < text.length; at += 1) ems += isWide(text.charCodeAt(at)) ? 1 : 0.5;
  return ems;
}

/** Whether a sign is as wide as it is high: Han signs, their punctuation, full-width letters. */
export function isWide(unit: number): boolean {
  return (
    isHan(unit) ||
    (unit >= 0x2e80 && unit <= 0x9fff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    (unit >= 0x2460 && unit <= 0x24ff) ||
    unit === 0x2014 ||
    unit === 0x2026
  );
}

/** What a line break does not part: 12,345.67, 44．96％, 8.3∶39.6, 为-4.58‰, 978，719, 25.4%、11.7%, 5G, （点） and a sign with the stop behind it. */
const UNBROKEN =
  /^[([{“‘《〈（【「『〔]*(?:(?:[\p{Script=Latin}\p{M}\d.,:∶．%‰％+\-−/]|[，、](?=\d))+|.(?:-[\d.,]+[%‰]?)?)[)\]}”’》〉）】」』〕，。、；：！？,.;:!?%]*/u;

/** How many full-width signs the first thing of a line takes that could not have been parted. */
export function firstUnbroken(text: string): number {
  return emsOf(UNBROKEN.exec(text)?.[0] ?? '');
}
