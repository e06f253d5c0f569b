import { axisY, barX, plot, ruleX, text } from '@observablehq/plot';

/** A rate to be drawn, and how it is printed beside its bar. */
export interface Bar {
  readonly name: string;
  readonly rate: number;
  readonly label: string;
}

/** What is drawn: the names from the top down, and the bars of results and targets. */
export interface Bars {
  readonly names: readonly string[];
  readonly results: readonly Bar[];
  readonly targets: readonly Bar[];
}

export type Draw = (bars: Bars, width: number) => Element;

/** The height of a row; in its upper half stands the result, in the lower the target. */
const ROW = 28;
const HALF = 12;

/** Draws growth rates as bars: solid for results, dashed outlines for targets, so that they differ without colour. */
export const drawRates: Draw = ({ names, results, targets }, width) => {
  const nameWidth = Math.min(132, Math.round(width * 0.36));
  const above = { insetBottom: HALF + 2, insetTop: 2 };
  const below = { insetTop: HALF + 2, insetBottom: 2 };
  // Beside a bar, and of a fall on the free side of the line: on its own side stand the names.
  const beside = (bars: readonly Bar[], dy: number) =>
    text(bars, {
      x: ({ rate }: Bar) => Math.max(rate, 0),
      y: 'name',
      text: 'label',
      fontSize: 12,
      fill: 'currentColor',
      dx: 4,
      dy,
      textAnchor: 'start',
    });
  return plot({
    width,
    height: names.length * ROW + 4,
    margin: 2,
    marginLeft: nameWidth,
    // Room for the label of the longest bar: 约5.5, 年均30.6.
    marginRight: Math.max(44, ...[...results, ...targets].map(({ label }) => labelWidth(label) + 8)),
    style: {
      background: 'none',
      color: 'inherit',
      fontFamily: 'inherit',
      fontVariant: 'tabular-nums',
      overflow: 'visible',
    },
    x: { axis: null, nice: true },
    y: { domain: [...names], padding: 0.08, label: null },
    marks: [
      axisY({
        tickSize: 0,
        fontSize: 12,
        tickFormat: (name: string) => shortened(name, (nameWidth - 12) / 12),
        label: null,
      }),
      barX(results, { x: 'rate', y: 'name', ...above, fill: 'var(--plot-actual)' }),
      barX(targets, {
        x: 'rate',
        y: 'name',
        ...below,
        fill: 'none',
        stroke: 'var(--target-line)',
        strokeDasharray: '3 2',
        strokeWidth: 1.25,
      }),
      beside(results, -6),
      beside(targets, 7),
      ruleX([0], { stroke: 'var(--ink-3)', strokeOpacity: 0.5 }),
    ],
  });
};

/** About how wide a label is drawn: figures take half of what Han characters do. */
function labelWidth(label: string): number {
  return [...label].reduce((width, sign) => width + (sign > '\u2e80' ? 12 : 7), 0);
}

/** A name with no more signs than there is room for: its end, 收入 or 增加值, says less than its beginning. */
function shortened(name: string, room: number): string {
  const signs = [...name];
  return signs.length <= room ? name : `${signs.slice(0, Math.floor(room) - 1).join('')}…`;
}
