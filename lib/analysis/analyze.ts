import { PhraseReader } from '../clause/phrase-reader.ts';
import { checkFigures } from '../insight/checks.ts';
import type { Analysis } from '../model/schema.ts';
import { ANALYSIS_VERSION } from '../model/terms.ts';
import type { TextShape } from '../model/text-shape.ts';
import type { Opening } from '../report/opening.ts';
import { sectionAt } from '../report/section.ts';
import { splitReports } from '../report/split.ts';
import { findTabTables } from '../report/tab-table.ts';
import { hardWraps } from '../text/hard-wrap.ts';
import { mojibakeRewrites } from '../text/mojibake.ts';
import { type NormalText, shownText, toNormal, toSource } from '../text/normal-text.ts';
import { normalize } from '../text/normalize.ts';
import { pinyinRewrites } from '../text/pinyin.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { finish, type Steps } from '../work/steps.ts';
import type { Aids } from './aids.ts';
import { withLost, withReadings } from './damage.ts';
import { type ReportReading, readReport } from './read-report.ts';
import { sourceFact } from './source-fact.ts';

/**
 * Reads a text as one or several government reports: the one pipeline of page, panel and command line.
 *
 * @param text any string; all offsets of the result are UTF-16 units into it
 * @param shape what the page knows of the text beyond its letters; its offsets are into `text`
 * @param aids what makes names better where it is at hand
 */
export function analyze(text: string, shape: TextShape = {}, aids?: Aids): Analysis {
  return finish(analysisSteps(text, shape, aids));
}

/**
 * `analyze()` in steps, for those who have more to do than to wait for it; each tells how many units are read.
 *
 * @param firstRead hears what was found in the first of several reports as soon as it is read. All of that stands the
 *   same in the result, ids too; only the checks come at the end
 */
export function* analysisSteps(
  text: string,
  shape: TextShape = {},
  aids?: Aids,
  firstRead?: (first: Analysis) => void,
): Steps<Analysis, number> {
  const misread = mojibakeRewrites(text);
  yield 0;
  const tabbed = findTabTables(text);
  const marked = shape.tables ?? [];
  const tables = [...marked, ...tabbed.tables.filter((table) => !marked.some((other) => overlaps(other, table)))];
  const whole = { ...shape, tables, unsure: tabbed.unsure };
  const inTables = [...tables, ...tabbed.unsure];
  const normal = normalize(text, {
    rewrites: [...pinyinRewrites(text), ...misread.rewrites],
    damage: withLost(misread.damage, shape.lost ?? []),
    cuts: [
      ...(shape.markers ?? []),
      ...hardWraps(text).filter((wrap) => !inTables.some((table) => overlaps(table, wrap))),
    ],
  });
  yield 0;
  const result: Analysis = {
    version: ANALYSIS_VERSION,
    reports: [],
    sections: [],
    facts: [],
    targets: [],
    outcomes: [],
    mainTargets: [],
    glossary: { heading: null, entries: [], unresolved: [] },
    checks: [],
    damage: withReadings(normal.damage, misread.rewrites),
  };
  const phrases = new PhraseReader(aids?.segmenter);
  const ranges = splitReports(normal.text);
  for (const [number, range] of ranges.entries()) {
    const reading = yield* inSource(normal, readReport(normal, range, whole, number + 1, phrases, aids?.names));
    append(result, normal, range, reading, number);
    if (number === 0 && ranges.length > 1) firstRead?.(structuredClone(result));
    yield toSource(normal, range).end;
  }
  result.damage.sort((a, b) => a.start - b.start);
  result.checks = checkFigures(result.facts, (start, end) =>
    normal.text.slice(toNormal(normal, start), toNormal(normal, end)),
  );
  return result;
}

/** Work whose steps tell offsets of the normal text, telling those of the source. */
function* inSource<Result>(normal: NormalText, steps: Steps<Result, number>): Steps<Result, number> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield normal.starts[step.value] ?? normal.source.length;
  }
}

/** Adds one report's reading to the result, its offsets turned into the source's. */
function append(result: Analysis, normal: NormalText, range: Span, reading: ReportReading, report: number): void {
  result.reports.push({ ...openingFields(reading.opening), ...toSource(normal, range) });
  const firstSection = result.sections.length;
  for (const { level, heading, part, year, start, end } of reading.outline.sections) {
    result.sections.push({
      id: `s${result.sections.length + 1}`,
      report,
      level,
      heading: shownText(normal, { start, end: start + heading.length }),
      part,
      year,
      ...toSource(normal, { start, end }),
    });
  }
  const sectionId = (offset: number): string | null => {
    const index = sectionAt(reading.outline.sections, offset);
    return index === undefined ? null : `s${firstSection + index + 1}`;
  };
  const firstFact = result.facts.length;
  const firstTarget = result.targets.length;
  const ids = new Map(reading.facts.map((fact, i) => [fact.start, `f${firstFact + i + 1}`]));
  for (const fact of reading.facts) {
    const stretchOf = fact.stretchOf === null ? null : (ids.get(fact.stretchOf) ?? null);
    const id = `f${result.facts.length + 1}`;
    result.facts.push(sourceFact(normal, fact, id, report, sectionId(fact.start), stretchOf));
  }
  for (const [list, letter, told] of [
    [result.targets, 't', reading.targets],
    [result.outcomes, 'o', reading.outcomes],
  ] as const) {
    for (const { name, indicator, period, start, end } of told) {
      const place = toSource(normal, { start, end });
      list.push({
        id: `${letter}${list.length + 1}`,
        report,
        section: sectionId(start),
        name,
        indicator,
        text: normal.source.slice(place.start, place.end).trim(),
        period,
        ...place,
      });
    }
  }
  const main = reading.mainTargets;
  if (main) {
    result.mainTargets.push({
      report,
      year: main.ofYear ? reading.opening.year : null,
      ...toSource(normal, main),
      facts: reading.facts.flatMap((fact, i) => (contains(main, fact) ? [`f${firstFact + i + 1}`] : [])),
      targets: reading.targets.flatMap((target, i) => (contains(main, target) ? [`t${firstTarget + i + 1}`] : [])),
    });
  }
  for (const span of reading.unread) result.damage.push({ kind: 'unread', ...toSource(normal, span) });
  const { glossary } = reading;
  result.glossary.heading ??= glossary.heading;
  for (const entry of glossary.entries)
    result.glossary.entries.push({ ...entry, aliases: [...entry.aliases], mentions: [...entry.mentions] });
  result.glossary.unresolved.push(...glossary.unresolved);
}

function openingFields(opening: Opening): Omit<Opening, 'plan' | 'givenIn' | 'told'> {
  const { title, kind, region, place, year, spokenOn, meeting, issuer } = opening;
  return { title, kind, region, place, year, spokenOn, meeting, issuer };
}
