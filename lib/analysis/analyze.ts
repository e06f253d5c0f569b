import { readGlossary } from '../glossary/glossary.ts';
import { factsOfSentence, type ReadFact } from '../indicator/fact.ts';
import { levelOf } from '../indicator/scope.ts';
import { findQuantities } from '../quantity/find.ts';
import { withoutThresholds } from '../quantity/threshold.ts';
import { readOpening } from '../report/opening.ts';
import { readOutline, sectionAt } from '../report/section.ts';
import { sentencesOf } from '../report/sentence.ts';
import { splitReports } from '../report/split.ts';
import { misreadRewrites } from '../text/misread.ts';
import { toNormal, toSource } from '../text/normal-text.ts';
import { normalize } from '../text/normalize.ts';
import { pinyinRewrites } from '../text/pinyin.ts';
import { contains } from '../text/span.ts';
import type { Segmenter, TextShape } from './input.ts';
import type { Analysis } from './schema.ts';

/**
 * Reads a text as one or several government reports: the one pipeline of page, panel and command line.
 *
 * @param text any string; all offsets of the result are UTF-16 units into it
 * @param shape what the page knows of the text beyond its letters
 * @param segmenter cuts words where one is at hand; names are a little better with it
 */
export function analyze(text: string, shape: TextShape = {}, segmenter?: Segmenter): Analysis {
  void segmenter;
  const misread = misreadRewrites(text);
  const normal = normalize(text, {
    rewrites: [...pinyinRewrites(text), ...misread.rewrites],
    damage: misread.damage,
    cuts: shape.markers ?? [],
  });
  const result: Analysis = {
    version: 1,
    reports: [],
    sections: [],
    facts: [],
    targets: [],
    mainTargets: [],
    glossary: { heading: null, entries: [], unresolved: [] },
    checks: [],
    damage: [...normal.damage],
  };
  const breaks = (shape.softBreaks ?? []).map((offset) => toNormal(normal, offset));
  splitReports(normal.text).forEach((range, report) => {
    const opening = readOpening(normal.text, range, shape.title);
    const time = { year: opening.year, halfYear: /上半年/.test(opening.title) };
    const glossary = readGlossary(normal, range, { tables: shape.tables ?? [], markers: shape.markers ?? [], idPrefix: `g${report + 1}-` });
    const outline = readOutline(normal, range, time, breaks, glossary.spans);
    const firstSection = result.sections.length;
    for (const section of outline.sections) {
      result.sections.push({
        id: `s${result.sections.length + 1}`,
        report,
        level: section.level,
        heading: section.heading,
        part: section.part,
        year: section.year,
        ...toSource(normal, section),
      });
    }
    const context = { time, parts: outline.parts, level: levelOf(opening.region) };
    const quantities = findQuantities(normal.text, range.start, range.end, [...glossary.spans, ...glossary.markerSpans]);
    let next = 0;
    for (const sentence of sentencesOf(normal.text, range.start, range.end, breaks)) {
      while ((quantities[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
      const own = [];
      for (let i = next; i < quantities.length; i += 1) {
        const quantity = quantities[i];
        if (!quantity || quantity.start >= sentence.end) break;
        own.push(quantity);
      }
      if (own.length === 0) continue;
      for (const fact of factsOfSentence(normal.text, sentence, withoutThresholds(normal.text, own), context)) {
        const section = sectionAt(outline.sections, fact.start);
        push(fact, report, section === undefined ? null : `s${firstSection + section + 1}`);
      }
    }
    result.glossary.heading ??= glossary.heading;
    result.glossary.entries.push(...glossary.entries.map((entry) => ({ ...entry, aliases: [...entry.aliases], mentions: [...entry.mentions] })));
    result.glossary.unresolved.push(...glossary.unresolved);
    result.reports.push({ ...openingFields(opening), ...toSource(normal, range) });
  });
  return result;

  function push(fact: ReadFact, report: number, section: string | null): void {
    const place = toSource(normal, fact);
    result.facts.push({
      ...fact,
      id: `f${result.facts.length + 1}`,
      report,
      section,
      ...place,
      sentence: toSource(normal, fact.sentence),
      unit: sourceUnit(fact.unit, normal.source.slice(place.start, place.end)),
      table: null,
      damaged: normal.damage.some((range) => contains(range, place)),
    });
  }
}

function openingFields(opening: ReturnType<typeof readOpening>) {
  return { ...opening };
}

/** A bracketed unit keeps the page's own brackets: 套（间）. */
function sourceUnit(unit: string, figure: string): string {
  return unit.includes('(') && figure.endsWith('）') ? unit.replace('(', '（').replace(')', '）') : unit;
}
