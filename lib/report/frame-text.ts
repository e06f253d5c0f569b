import type { Span } from '../text/span.ts';
import type { Heading } from './heading.ts';
import type { ReportTime } from './part-period.ts';

/** What a frame finds the parts of a report in. */
export interface FrameText {
  readonly text: string;
  /** The report's range in the text. */
  readonly range: Span;
  readonly headings: readonly Heading[];
  readonly time: ReportTime;
}
