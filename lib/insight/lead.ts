import { simplified } from '../text/script.ts';
import type { KeptFact, ReportRecord } from './record.ts';

/** A part of the territory that has figures of its own: a zone is no division, and no scope of the analysis. */
const zone = /(?:经开区|高新区|开发区|园区|新区|保税区|度假区|示范区|集聚区)(?:$|[一-龥]{2})/;
/** 五年城镇新增就业5.2万人; but 2024年 is one year. */
const years = /(?<!\d)[两二三四五六七八九十]年(?:[来间里内共]|累计)*$/;

/** A figure with its clause, or a thing that is looked for by its name alone. */
interface Named {
  readonly name: string;
  readonly clause?: string;
}

/** What stands right before a figure's name in its clause. */
function leadOf({ name, clause: printed = '' }: Named): string {
  const clause = simplified(printed);
  return clause.slice(0, Math.max(0, clause.indexOf(name)));
}

/** Whether a figure is told of a zone within the report's territory: 经开区地区生产总值; a zone's own report tells of all. */
export function isOfZone(fact: Named, { title }: ReportRecord): boolean {
  return (zone.test(leadOf(fact)) || zone.test(fact.name)) && !zone.test(simplified(title));
}

/** Whether a figure is told of several years, whatever year was read for it. */
export function isOfYears(fact: Pick<KeptFact, 'name' | 'clause'>): boolean {
  return years.test(leadOf(fact));
}
