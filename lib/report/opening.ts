import type { Place, ReportKind } from '../model/schema.ts';
import { normalize } from '../text/normalize.ts';
import { pinyinRewrites } from '../text/pinyin.ts';
import type { Span } from '../text/span.ts';
import { type Speech, speechLines } from './speech.ts';
import { readYear, yearPattern } from './year.ts';

/** Title page of a report, read from its first lines. */
export interface Opening {
  readonly title: string;
  readonly kind: ReportKind;
  readonly region: string | null;
  readonly place: Place | null;
  /** The year in which the report is given. */
  readonly year: number | null;
  readonly spokenOn: string | null;
  readonly meeting: string | null;
  readonly issuer: string | null;
}

const kinds: readonly (readonly [RegExp, ReportKind])[] = [
  [/政府工作报告|工作报告|工作总结/, 'work'],
  [/国民经济和社会发展计划|计划执行情况|计划草案/, 'plan'],
  [/预算(?:草案|执行|报告)|财政决算/, 'budget'],
  [/规划纲要|远景目标纲要/, 'outline'],
];
/** Other houses report to the same meeting; theirs is no report of the government. */
const otherHouse = /(?:法院|检察院|常委会|常务委员会|政协)[^。,;]{0,8}工作报告/;
const titleWords =
  /政府工作报告|工作报告|执行情况的?报告|预算.{0,20}报告|规划纲要|远景目标纲要|工作总结|计划.{0,20}报告/;
const place = /([\u4e00-\u9fff]{1,20}?(?:自治区|自治州|自治县|省|市|州|盟|地区|县|区|旗|镇|乡|街道))/;

/** How far into a report its opening may reach. */
const reach = 2500;

/**
 * Reads title, kind, place, year and meeting from the first lines of a report. The speech line is the safest year;
 * then the title's; then the year after the one that is reviewed.
 *
 * @param range the report's range in `text`
 * @param pageTitle the page's own title, used where the text has none
 * @param pageSpeech the speech line that stands over the text, used where the text has none
 */
export function readOpening(text: string, range: Span, pageTitle = '', pageSpeech = ''): Opening {
  const head = text.slice(range.start, Math.min(range.end, range.start + reach));
  const own = speechLines(head)[0];
  const speech = own ?? speechLines(normalize(pageSpeech).text)[0];
  const title = findTitle(head, plain(pageTitle));
  const kind = otherHouse.test(title) ? 'other' : (kindOf(title) ?? kindOf(head.slice(0, 1500)) ?? 'other');
  return {
    title,
    kind,
    place: null,
    region: speech?.region ?? regionIn(title) ?? regionIn(beforeAddress(head)),
    year: speech?.year ?? yearIn(title, head),
    spokenOn: speech?.spokenOn ?? null,
    meeting: speech?.meeting ?? null,
    issuer: issuerAfter(head, own),
  };
}

function findTitle(head: string, pageTitle: string): string {
  const lines = joinTitleLines(head.split('\n').map((line) => line.trim()));
  const opening = lines.findIndex((line) => /^各位代表|^主任、/.test(line));
  const front = lines.slice(0, opening < 0 ? 8 : opening);
  const titled = front.filter(
    (line) => titleWords.test(line) && line.length <= 60 && !/^当前位置|^您|>|。|各位代表|首页/.test(line),
  );
  const best =
    titled.find((line) => /\d|[二〇]/.test(line) && place.test(line)) ??
    titled.find((line) => /\d{4}年/.test(line)) ??
    titled[0];
  const cleaned = (best ?? (titleWords.test(pageTitle) ? pageTitle : '')).replace(/^[【[][^】\]]*[】\]]/, '').trim();
  return cleaned.split(/[_|]/)[0]?.trim() ?? '';
}

/**
 * The page's title in the script and width of the text, without inserted pinyin and without the name of the site,
 * which stands before or behind: 某区人民政府 - 政府工作报告.
 */
function plain(pageTitle: string): string {
  const pieces = pageTitle
    .split(/[_|]|\s+[-—–]\s+/)
    .map((piece) => normalize(piece, { rewrites: pinyinRewrites(piece) }).text);
  return pieces.find((piece) => titleWords.test(piece)) ?? pieces[0] ?? '';
}

/** A long title is set in two lines: 关于…执行情况 / 与…草案的报告. */
function joinTitleLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    if (/^[与和及暨]/.test(line) && /^[^。,;:]{6,40}$/.test(last)) joined[joined.length - 1] = last + line;
    else joined.push(line);
  }
  return joined;
}

function kindOf(words: string): ReportKind | undefined {
  return kinds.find(([pattern]) => pattern.test(words))?.[1];
}

/** The first words of a report, up to where its speaker begins: 我代表县人民政府 names no place. */
function beforeAddress(head: string): string {
  return head.slice(0, 60).replace(/(?:各位|主任、|现在,|我代表|受)[\s\S]*/, '');
}

function regionIn(words: string): string | null {
  const bare = words.replace(new RegExp(`${yearPattern}年`, 'g'), '').replace(/^[\s—:(（]*(?:关于)?/, '');
  const match = place.exec(bare);
  return match?.[1]?.replace(/人民$/, '') ?? null;
}

function yearIn(title: string, head: string): number | null {
  const own = [...title.matchAll(new RegExp(`(${yearPattern})年?`, 'g'))].flatMap(
    ([, year = '']) => readYear(year) ?? [],
  );
  // 2024年…计划执行情况与2025年…计划草案: such a report is given in the later one.
  const year = /执行情况|决算/.test(title) ? own.at(-1) : own[0];
  if (year !== undefined) return year;
  const reviewed = new RegExp(`(${yearPattern})年(?:[^。,;]{0,12})(?:回顾|工作总结)`).exec(head);
  const past = reviewed?.[1] ? readYear(reviewed[1]) : undefined;
  return past === undefined ? null : past + 1;
}

/** Office and name behind the speech line: 花都区人民政府代理区长 李晓东. */
function issuerAfter(head: string, speech: Speech | undefined): string | null {
  if (!speech) return null;
  const rest = head.slice(speech.end, speech.end + 80).replace(/^[\s)）]+/, '');
  const match =
    /^([^\n。,:]{0,40}?(?:省长|市长|州长|县长|区长|镇长|乡长|旗长|盟长|主席|主任|局长|厅长)[;\s]*[\u4e00-\u9fff·\s]{0,8}?)(?=\n|各位|主任、|。|$)/.exec(
      rest,
    );
  if (match?.[1]) return match[1].replace(/[;\s]+/g, ' ').trim();
  // Plan and budget reports may name the office alone, on a line of its own.
  return /^([\u4e00-\u9fff]{2,30}(?:局|委员会|厅|人民政府))(?=\n)/.exec(rest)?.[1] ?? null;
}
