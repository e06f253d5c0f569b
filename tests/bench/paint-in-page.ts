import Mark from 'mark.js';
import { analysisSteps } from '../../lib/analysis/analyze.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { adoptCss } from '../../lib/page/adopted-css.ts';
import { computedLook } from '../../lib/page/element-look.ts';
import { Highlighter } from '../../lib/page/highlighter.ts';
import { MARK_KINDS, type Mark as PageMark, toMarks } from '../../lib/page/marks.ts';
import { type PageText, readPage } from '../../lib/page/page-text.ts';
import { finish } from '../../lib/work/steps.ts';

/** One simple number pattern. */
const NUMBER = /\d+(?:\.\d+)?/g;

/** Milliseconds a piece of work takes, the layout that it makes necessary counted in. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  void document.body.offsetHeight;
  return performance.now() - start;
}

function read(): PageText {
  const page = readPage(document, computedLook(window));
  if (page === null) throw new Error('The page was not read.');
  return page;
}

/** Paints marks of the page, as often as it is asked to. */
function painter(page: PageText): (marks: readonly PageMark[]) => void {
  const highlighter = new Highlighter(window, (css) => adoptCss(document, css));
  highlighter.show(new Set(MARK_KINDS));
  return (marks) => finish(highlighter.paint(marks, page.map, false));
}

/**
 * Ours from the page to the marks: its text, the analysis, the highlights. As in the extension, the first of several
 * reports is marked before the others are read.
 */
export function ourMarks(): { first: number; all: number; letters: number; marks: number } {
  let first = 0;
  let letters = 0;
  let count = 0;
  const start = performance.now();
  const all = timed(() => {
    const page = read();
    const paint = painter(page);
    const mark = (analysis: Analysis) => {
      const marks = toMarks(analysis);
      paint(marks);
      letters = page.text.length;
      count = marks.length;
    };
    const firstRead = (analysis: Analysis) => {
      mark(analysis);
      void document.body.offsetHeight;
      first = performance.now() - start;
    };
    mark(finish(analysisSteps(page.text, page.shape, undefined, firstRead)));
  });
  // A page of one report has its first marks with all others.
  return { first: first === 0 ? all : first, all, letters, marks: count };
}

/** mark.js finds the numbers of the page, and wraps them unless it is told to leave each alone. */
export function markJs(wraps: boolean): { ms: number; marks: number } {
  let marks = 0;
  const ms = timed(() => {
    new Mark(document.body).markRegExp(NUMBER, {
      filter: () => {
        marks += 1;
        return wraps;
      },
    });
  });
  return { ms, marks };
}

/** Painting alone, of the same numbers. */
export function paintNumbers(): { ms: number; marks: number } {
  const page = read();
  const marks = [...page.text.matchAll(NUMBER)].map(
    (match, i): PageMark => ({ kind: 'actual', id: `f${i}`, start: match.index, end: match.index + match[0].length }),
  );
  return { ms: timed(() => painter(page)(marks)), marks: marks.length };
}
