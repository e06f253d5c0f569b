import type { Fact } from '../model/schema.ts';
import type { TableShape } from '../model/text-shape.ts';

/** The tables of a page in which figures were read; lists and layout are none. */
export function readTables(tables: readonly TableShape[], facts: readonly Fact[]): readonly TableShape[] {
  const read = facts.filter((fact) => fact.table !== null);
  return tables.filter((table) => read.some(({ start, end }) => table.start <= start && end <= table.end));
}
