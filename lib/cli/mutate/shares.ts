import type { Held } from './reasons.ts';

/** What may go unnoticed without a reason, of a hundred. */
const FLOOR = 8;

/** Of how many mutants of a room how many went unnoticed, and how many of those without a reason. */
export interface Share {
  readonly room: string;
  readonly all: number;
  readonly unnoticed: number;
  readonly open: number;
}

/** Each room's share, `lib/quantity`, of some mutants. */
export function sharesOf(mutants: readonly Held[], explained: ReadonlySet<Held>): Share[] {
  const rooms = Map.groupBy(mutants, ({ file }) => file.split('/').slice(0, 2).join('/'));
  return [...rooms].map(([room, all]) => {
    const unnoticed = all.filter((mutant) => !mutant.noticed);
    const open = unnoticed.filter((mutant) => !explained.has(mutant));
    return { room, all: all.length, unnoticed: unnoticed.length, open: open.length };
  });
}

/** Whether a room is over what may go unnoticed. */
export function isOver({ all, open }: Share): boolean {
  return 100 * open > FLOOR * all;
}

/** The shares in lines, and what is allowed. */
export function sharesTold(shares: readonly Share[], reasons: string): string[] {
  const lines = shares.map(({ room, all, unnoticed, open }) => {
    const more = unnoticed > open ? `, and ${unnoticed - open} with a reason` : '';
    return `${room}: ${share(open, all)} unnoticed${more}`;
  });
  return [...lines, `of a room ${FLOOR} % may go unnoticed without a reason (${reasons})`];
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)} %)`;
}
