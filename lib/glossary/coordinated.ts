/**
 * Parts of a term that names several things: “双区”建设、“双城”联动 and “一单制”“一箱制” have two.
 * A 、 inside quotes or brackets parts nothing here.
 *
 * In: a term with even quotes.
 */
export function splitCoordinated(term: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < term.length; i += 1) {
    const sign = term[i];
    if (sign === '“' || sign === '(' || sign === '《') depth += 1;
    else if (sign === '”' || sign === ')' || sign === '》') depth -= 1;
    if (depth !== 0) continue;
    if (sign === '、') {
      parts.push(term.slice(start, i));
      start = i + 1;
    } else if (sign === '”' && term[i + 1] === '“') {
      parts.push(term.slice(start, i + 1));
      start = i + 1;
    }
  }
  parts.push(term.slice(start));
  return parts.filter((part) => part !== '');
}

const WHOLLY_QUOTED = /^“[^“”]*”$/;

/**
 * What each part of a coordinated term is called by itself, with the tail or head they share.
 *
 * In: the parts, quotes kept. A part that needs the shared tail is no form without it: 国家4A、5A级物流企业 gives
 * 国家4A级物流企业 and 5A级物流企业, not 国家4A.
 */
export function coordinatedAliases(parts: readonly string[]): string[] {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!parts.some((part) => part.includes('“'))) return plainParts(parts, first, last);
  const forms = [...parts];
  const middle = parts.slice(1, -1);
  // “两重”、“两新”建设: quoted parts before a part with a tail share it.
  const tail = /^“[^“”]*”([^“”]+)$/.exec(last)?.[1];
  if (tail !== undefined && [first, ...middle].every((part) => WHOLLY_QUOTED.test(part))) {
    forms.push(...parts.slice(0, -1).map((part) => part + tail));
  }
  // 两岸“水走廊”“绿走廊”: quoted parts behind a part with a head share it.
  const head = /^([^“”]+)“[^“”]*”$/.exec(first)?.[1];
  if (head !== undefined && [...middle, last].every((part) => WHOLLY_QUOTED.test(part))) {
    forms.push(...parts.slice(1).map((part) => head + part));
  }
  return forms;
}

function plainParts(parts: readonly string[], first: string, last: string): string[] {
  // 国家4A、5A级物流企业: a code at the end of the first part and at the start of the last.
  const code = /[0-9A-Za-z+]+$/.exec(first)?.[0];
  const behind = /^[0-9A-Za-z+]+(.+)$/.exec(last)?.[1];
  if (code !== undefined && behind !== undefined && !/^[0-9A-Za-z+]+$/.test(last)) {
    const head = first.slice(0, first.length - code.length);
    const codes = [code, ...parts.slice(1, -1), last.slice(0, last.length - behind.length)];
    return codes.flatMap((c) => (head === '' ? [c + behind] : [head + c + behind, c + behind]));
  }
  // 省级、市级重点实验室: the parts end alike and the last goes on.
  const length = first.length;
  if (length <= 4 && last.length > length + 1 && last[length - 1] === first[length - 1]) {
    const shared = last.slice(length);
    return parts
      .slice(0, -1)
      .map((part) => part + shared)
      .concat(last);
  }
  return [...parts];
}
