import table from './data/divisions.json' with { type: 'json' };

/** 省、自治区、直辖市 · 地级市、自治州、地区、盟 · 县、县级市、市辖区、旗. */
export type DivisionLevel = 'province' | 'prefecture' | 'county';

/** A unit of the administration as GB/T 2260 lists it. */
export interface Division {
  /** Six digits: 440114 lies in 440100, which lies in 440000. */
  readonly code: string;
  /** As listed, with its kind: 花都区, 延边朝鲜族自治州. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** No longer in force since some edition after 2002: 萝岗区, 密云县. */
  readonly past: boolean;
}

/** The table is in groups of four digits, each a row of two digits and a name: `00广州市03荔湾区`. */
const listed = /(\d\d)(\D+)/g;

let all: readonly Division[] | undefined;
let byName: ReadonlyMap<string, readonly Division[]> | undefined;
let byCode: ReadonlyMap<string, Division> | undefined;

/** All divisions of counties and above, those in force first, each part in order of code. Read at the first question. */
export function divisions(): readonly Division[] {
  all ??= [...unpack(table.now, false), ...unpack(table.past, true)];
  return all;
}

/**
 * The divisions of a name: 五台县 has one, 鼓楼区 four. Those in force come first; empty where there is none.
 *
 * @param name in simplified script, as listed: 花都区, not 花都
 */
export function divisionsNamed(name: string): readonly Division[] {
  byName ??= Map.groupBy(divisions(), (division) => division.name);
  return byName.get(name) ?? [];
}

/** The division in force with this code, or the one that had it last. */
export function divisionOf(code: string): Division | undefined {
  byCode ??= new Map([...divisions()].reverse().map((division) => [division.code, division]));
  return byCode.get(code);
}

/** What a division lies in: 花都区 in 广州市, 广州市 in 广东省, 济源市 in 河南省; a province in none. */
export function divisionAbove({ code, level }: Division): Division | undefined {
  if (level === 'province') return undefined;
  const prefecture = level === 'county' ? divisionOf(`${code.slice(0, 4)}00`) : undefined;
  return prefecture ?? divisionOf(`${code.slice(0, 2)}0000`);
}

function unpack(groups: Readonly<Record<string, string>>, past: boolean): Division[] {
  return Object.entries(groups)
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([prefix, row]) =>
      [...row.matchAll(listed)].map(([, tail = '', name = '']) => {
        const code = prefix + tail;
        return { code, name, level: levelOf(code), past };
      }),
    );
}

function levelOf(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
