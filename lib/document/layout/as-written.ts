import { unifiedHan } from '../../text/radical.ts';
import { reportLanguage } from '../../text/report-language.ts';

/** Forms that a font shows for two letters, and the mainland's letter where the table of radicals has the other one. */
const MAINLAND: Readonly<Record<string, string>> = { '⼾': '户', 戶: '户', '⾭': '青', 靑: '青' };
/** A font has one dash for both: of a printed 2023—2035 may be told 2023―2035. */
const DASH = '―';

/**
 * A text of printed pages as it was written. What a page shows are shapes of a font, and where one shape stands for two
 * letters the file may name the wrong one: ⽩云区⼈⺠ is 白云区人民, and 9万⼾ is 9万户 where the text is in simplified
 * script. As long as before.
 */
export function asWritten(text: string): string {
  const isMainland = reportLanguage(text) === 'zh-Hans';
  return withOpenedQuotes(
    text.replaceAll(/[\u2e80-\u2fd5\uf900-\ufaff戶靑―]/g, (form) => {
      if (form === DASH) return '—';
      const own = isMainland ? MAINLAND[form] : undefined;
      return own ?? String.fromCharCode(unifiedHan(form.charCodeAt(0)));
    }),
  );
}

/** What stands in quotation marks is no longer than this. */
const LONGEST_QUOTE = 40;

/**
 * TeX sets a typewriter's quotation marks as ones that close, on both sides: of ”十一五”时期 no five years were read. The
 * first of two, with nothing open before it, opens.
 */
function withOpenedQuotes(text: string): string {
  const letters: string[] = [];
  let from = 0;
  let isOpen = false;
  const signs = [...text.matchAll(/[“”\n]/g)];
  for (const [i, { 0: sign, index }] of signs.entries()) {
    const next = signs[i + 1];
    const opens: boolean = sign === '”' && !isOpen && next?.[0] === '”' && next.index - index <= LONGEST_QUOTE;
    if (opens) {
      letters.push(text.slice(from, index), '“');
      from = index + 1;
    }
    isOpen = sign === '“' || opens;
  }
  return letters.join('') + text.slice(from);
}
