import { axisX, axisY, dot, lineY, plot, ruleX, ruleY } from '@observablehq/plot';

/** A value to be drawn; an open end reaches to the border of its neighbours' values. */
export interface DrawnPoint {
  /** A year, or the name of a place. */
  readonly at: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** What is drawn: results along years or places, and aims of later years. */
export interface Drawn {
  readonly along: 'years' | 'places';
  /** All years or places, those without a value too: a gap stays open. */
  readonly domain: readonly string[];
  readonly results: readonly DrawnPoint[];
  readonly aims: readonly DrawnPoint[];
}

export type DrawSeries = (drawn: Drawn, width: number) => Element;

const STYLE = {
  background: 'none',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: '12px',
  fontVariant: 'tabular-nums',
  overflow: 'visible',
} as const;
const ROW = 22;

/** Draws a series: dots for exact values, hollow ones for the rest, whiskers for what their wording leaves open. */
export const drawSeries: DrawSeries = (drawn, width) =>
  drawn.along === 'years' ? drawYears(drawn, width) : drawPlaces(drawn, width);

function drawYears({ domain, results, aims }: Drawn, width: number): Element {
  const byYear = new Map(results.map((point) => [point.at, point]));
  // A year without a value has a point that is none, so that the line breaks there.
  const line = domain.map((at) => ({ at, value: byYear.get(at)?.value ?? Number.NaN }));
  return plot({
    width,
    height: 260,
    marginLeft: 64,
    style: STYLE,
    x: { type: 'point', domain: [...domain], label: null },
    y: { nice: true, label: null, grid: true },
    marks: [
      axisX({ tickSize: 0 }),
      axisY({ tickSize: 0 }),
      lineY(line, { x: 'at', y: 'value', stroke: 'var(--actual-line)', strokeWidth: 1.5 }),
      whiskers(results, 'var(--actual-line)'),
      dots(results, 'var(--actual-line)'),
      whiskers(aims, 'var(--target-line)'),
      dot(aims, { x: 'at', y: 'value', r: 4, symbol: 'diamond', stroke: 'var(--target-line)', fill: 'var(--ground)' }),
    ],
  });
}

function whiskers(points: readonly DrawnPoint[], stroke: string) {
  return ruleX(
    points.filter(({ low, high }) => low !== high),
    { x: 'at', y1: 'low', y2: 'high', stroke, strokeWidth: 1.5 },
  );
}

function dots(points: readonly DrawnPoint[], stroke: string) {
  return dot(points, {
    x: 'at',
    y: 'value',
    r: 3.5,
    stroke,
    fill: ({ exact }: DrawnPoint) => (exact ? stroke : 'var(--ground)'),
  });
}

function drawPlaces({ domain, results }: Drawn, width: number): Element {
  const stroke = 'var(--actual-line)';
  return plot({
    width,
    height: domain.length * ROW + 40,
    marginLeft: Math.min(140, Math.round(width * 0.3)),
    style: STYLE,
    x: { nice: true, label: null, grid: true },
    y: { type: 'point', domain: [...domain], label: null },
    marks: [
      axisX({ tickSize: 0 }),
      axisY({ tickSize: 0 }),
      ruleY(
        results.filter(({ low, high }) => low !== high),
        { y: 'at', x1: 'low', x2: 'high', stroke, strokeWidth: 4, strokeOpacity: 0.4 },
      ),
      dot(results, {
        y: 'at',
        x: 'value',
        r: 3.5,
        stroke,
        fill: ({ exact }: DrawnPoint) => (exact ? stroke : 'var(--ground)'),
      }),
    ],
  });
}
