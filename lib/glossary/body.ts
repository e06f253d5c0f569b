import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { FoundGlossary } from './find-list.ts';

/** A glossary that starts in this first part of a report stands before its body. */
const BEFORE_BODY = 0.2;

/** The line that opens an annex: 附件2, 附表：重点项目. */
const ANNEX = withWords(/(?:^|\n)附[件录表](?:ORDINAL|\d{1,3})?[:.、]?[^\n。]{0,40}(?=\n)/g);

/** The running text: what stands before the glossary, behind it where the glossary comes first, and annexes behind it. */
export function bodyOf(text: string, report: Span, found: FoundGlossary | null): Span[] {
  if (!found) return [report];
  const first = found.spans[0]?.start ?? report.end;
  const last = found.spans.at(-1)?.end ?? report.end;
  if (found.spans.length > 1) return between(report, found.spans);
  const leads = first - report.start < (report.end - report.start) * BEFORE_BODY && report.end - last > last - first;
  return (
    leads
      ? [
          { start: report.start, end: first },
          { start: last, end: report.end },
        ]
      : [{ start: report.start, end: first }, annexBehind(text, { start: last, end: report.end })]
  ).filter(notEmpty);
}

/** Behind the glossary only what an annex's heading opens is running text: the rest may be notes nobody could read. */
function annexBehind(text: string, behind: Span): Span {
  ANNEX.lastIndex = Math.max(0, behind.start - 1);
  const start = ANNEX.exec(text)?.index ?? behind.end;
  return { start: Math.min(start, behind.end), end: behind.end };
}

function between(report: Span, spans: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  let at = report.start;
  for (const span of spans) {
    ranges.push({ start: at, end: span.start });
    at = span.end;
  }
  ranges.push({ start: at, end: report.end });
  return ranges.filter(notEmpty);
}

/** Whether there is anything in a range. */
export function notEmpty(span: Span): boolean {
  return span.end > span.start;
}
