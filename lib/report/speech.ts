import { hanOrdinal, readOrdinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';
import { readYear, yearPattern } from '../text/year.ts';
import { regionOpening } from './place.ts';

/** What the speech line says: ——2025年1月16日在云溪市青岚区第五届人民代表大会第四次会议上. Offsets into the text read. */
export interface Speech extends Span {
  /** ISO date. */
  readonly spokenOn: string;
  readonly year: number;
  /** The meeting as written, without 在 and 上. */
  readonly meeting: string;
  readonly region: string | null;
}

const line = new RegExp(
  `[—-]{0,3}\\(?(${yearPattern})年(\\d{1,2}|${hanOrdinal})月(\\d{1,2}|${hanOrdinal})日([^。,;:\\d]{0,40}?)在([^。,;!?]{4,80}?(?:会议|大会|常委会|全会)(?:[^。,;!?]{0,12}(?:会议|全体会议))?)\\n?上`,
  'g',
);

/** The speech lines of `[from, to)`: date and meeting at which a report was given. A line may break over two. */
export function speechLines(text: string, from = 0, to = text.length): Speech[] {
  const found: Speech[] = [];
  line.lastIndex = from;
  for (let match = line.exec(text); match && match.index < to; match = line.exec(text)) {
    const [whole, writtenYear = '', writtenMonth = '', writtenDay = '', , writtenMeeting = ''] = match;
    const year = readYear(writtenYear);
    const month = readOrdinal(writtenMonth);
    const day = readOrdinal(writtenDay);
    if (year === undefined || !month || !day || month > 12 || day > 31) continue;
    const meeting = writtenMeeting.replace(/\s+/g, '');
    found.push({
      start: match.index,
      end: match.index + whole.length,
      spokenOn: `${year}-${pad(month)}-${pad(day)}`,
      year,
      meeting,
      region: regionOpening(meeting),
    });
  }
  return found;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
