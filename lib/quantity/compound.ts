import table from './data/compounds.json' with { type: 'json' };
import { readNumeral } from './numeral.ts';
import type { Numeral } from './numeral-reading.ts';
import { readUnit, scaleIsUnit, type Unit, type UnitFamily } from './unit.ts';

type Parts = ReadonlyMap<string, Readonly<Record<string, number>>>;
/** Times are told in the smaller unit, lengths, weights and sums in the larger: 90分钟, 3.5公里, 5.6元. */
const inSmaller: Parts = new Map(Object.entries<Readonly<Record<string, number>>>(table.inSmaller));
const inLarger: Parts = new Map(Object.entries<Readonly<Record<string, number>>>(table.inLarger));

/** An amount told in a unit and a smaller one, or with 半 or 多: all of it in one unit. */
export interface Compound {
  readonly value: number;
  readonly unit: Unit;
  /** 多 within it: 5个多百分点. */
  readonly bound?: 'min';
}

/** Units that are halved behind themselves: 五倍半, 一年半. 三天半 is one, 3元半价 none. */
const halved = new Set(['倍', '年', '天', '小时', '亩', '个月']);
/** So are those of sizes where nothing else follows: 三公里半, 亩产1吨半; 5吨半成品 are five. */
const sizes: ReadonlySet<UnitFamily> = new Set<UnitFamily>(['length', 'mass', 'area', 'volume']);
const halfEnds = /^半(?=$|[,。、;:)\n的])/;

/** 1米75, 1米8以上: the hundredths of a metre, as heights are told. 宽12米20余条 tells two figures. */
const bareCentimetres = /^\d{1,2}(?=$|[,。、;:)\n的以])/;

/** 1小时30分钟 is 90分钟, 3公里500米 is 3.5公里, 五倍半 is 5.5倍, 1米75 is 1.75米: what stands behind the unit belongs to the number. */
export function readCompound(text: string, numeral: Numeral, unit: Unit): Compound | undefined {
  if (!Number.isInteger(numeral.value) || numeral.bound !== 'exact') return undefined;
  const at = unit.end;
  if (text[at] === '半' && halved.has(unit.name) && !/[年月数天价径]/.test(text.charAt(at + 1)))
    return { value: numeral.value + 0.5, unit: { ...unit, end: at + 1 } };
  if (sizes.has(unit.family) && !numeral.scaled && halfEnds.test(text.slice(at, at + 2)))
    return { value: numeral.value + 0.5, unit: { ...unit, end: at + 1 } };
  const parts = inSmaller.get(unit.name) ?? inLarger.get(unit.name);
  if (!parts) return undefined;
  const centimetres = unit.name === '米' ? bareCentimetres.exec(text.slice(at, at + 3))?.[0] : undefined;
  if (centimetres)
    return { value: Number(`${numeral.value}.${centimetres}`), unit: { ...unit, end: at + centimetres.length } };
  const from = text[at] === '零' || text[at] === '又' ? at + 1 : at;
  const part = readNumeral(text, from, scaleIsUnit);
  const smaller = part && (readUnit(text, part.end) ?? coinAt(text, part.end));
  const per = smaller && parts[smaller.name];
  if (!part || !smaller || per === undefined || part.value >= per) return undefined;
  if (inSmaller.has(unit.name)) return { value: numeral.value * per + part.value, unit: smaller };
  const value = Number((numeral.value + part.value / per).toPrecision(12));
  return { value, unit: { ...unit, end: smaller.end } };
}

/** 角 of 5元6角; alone it is no unit that anything is told in. */
function coinAt(text: string, at: number): Unit | undefined {
  return text[at] === '角' ? { name: '角', family: 'money', end: at + 1 } : undefined;
}

/** 两个半百分点, 三个半小时, 5个多百分点: 半 or 多 between the classifier and the unit that goes with it. */
export function readHalfWithin(text: string, numeral: Numeral): Compound | undefined {
  const within = text.charAt(numeral.end + 1);
  if (text[numeral.end] !== '个' || !/[半多]/.test(within) || !Number.isInteger(numeral.value)) return undefined;
  const unit = readUnit(text, numeral.end + 2) ?? readUnit(`个${text.slice(numeral.end + 2, numeral.end + 6)}`, 0);
  if (!unit || (unit.family !== 'points' && unit.family !== 'time')) return undefined;
  const plain = readUnit(text, numeral.end + 2);
  const end = plain?.end ?? numeral.end + 1 + unit.end;
  return within === '半'
    ? { value: numeral.value + 0.5, unit: { ...unit, end } }
    : { value: numeral.value, unit: { ...unit, end }, bound: 'min' };
}
