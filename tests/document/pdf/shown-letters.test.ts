import { expect, it } from 'vitest';
import { SAME } from '../../../lib/document/pdf/matrix.ts';
import { drawingSteps } from '../../../lib/document/pdf/page-steps.ts';
import type { PdfOps } from '../../../lib/document/pdf/pdf-file.ts';
import { ShownLetters } from '../../../lib/document/pdf/shown-letters.ts';

const NAMES = [
  'save',
  'restore',
  'transform',
  'clip',
  'eoClip',
  'constructPath',
  'endPath',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginText',
  'setTextMatrix',
  'moveText',
  'setLeading',
  'setLeadingMoveText',
  'nextLine',
  'showText',
] as const;
type Name = (typeof NAMES)[number];
const OPS: PdfOps = Object.fromEntries(NAMES.map((name, i) => [name, i + 1]));
const PAPER = { left: 0, top: 0, right: 600, bottom: 800 };

/** Where letters that begin there are shown to, after these steps. */
function edgeAt(x: number, y: number, steps: readonly (readonly [Name, unknown?])[]): number {
  const given = { fnArray: steps.map(([name]) => OPS[name]!), argsArray: steps.map(([, args]) => args ?? null) };
  return new ShownLetters(drawingSteps(given, OPS, SAME, PAPER), OPS, PAPER).at(x, y).right;
}

const frame = (left: number, right: number): [Name, unknown?][] => [
  ['eoClip'],
  ['constructPath', [OPS.endPath, [[]], [left, 0, right, 800]]],
];
const letters: [Name, unknown?][] = [['beginText'], ['setTextMatrix', [[1, 0, 0, 1, 50, 100]]], ['showText', [[]]]];

it.each<[string, [Name, unknown?][], number]>([
  ['the paper where nothing is cut', letters, 600],
  ['a frame', [...frame(40, 500), ...letters], 500],
  ['a frame inside of another', [...frame(40, 300), ...frame(20, 400), ...letters], 300],
  ['the paper again where the frame is left', [['save'], ...frame(40, 300), ['restore'], ...letters], 600],
  ['a frame by its own measure', [['transform', [0.5, 0, 0, 0.5, 25, 50]], ...frame(40, 500), ...letters], 275],
  [
    'a part that is drawn by itself',
    [
      [
        'paintFormXObjectBegin',
        [
          [1, 0, 0, 1, 0, 0],
          [0, 0, 250, 800],
        ],
      ],
      ...letters,
    ],
    250,
  ],
])('letters are shown up to the edge of %s', (_, steps, edge) => {
  expect(edgeAt(50, 100, steps)).toBe(edge);
});

it.each<[string, [Name, unknown?][], number, number]>([
  ['moved', [['beginText'], ['moveText', [50, 90]], ['moveText', [10, 10]]], 60, 100],
  ['on the next line', [['beginText'], ['setLeading', [14]], ['moveText', [50, 114]], ['nextLine']], 50, 100],
  ['on a line as far below as the last', [['beginText'], ['setLeadingMoveText', [50, -14]], ['nextLine']], 50, -28],
])('letters are found where they are %s', (_, steps, x, y) => {
  expect(edgeAt(x, y, [...frame(0, 400), ...steps, ['showText', [[]]]])).toBe(400);
  expect(edgeAt(x, y + 30, [...frame(0, 400), ...steps, ['showText', [[]]]])).toBe(600);
});
