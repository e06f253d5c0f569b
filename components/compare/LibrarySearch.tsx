import { useState } from 'preact/hooks';
import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import type { Found } from '../../lib/extension/library/search.ts';
import type { FoundSentence } from '../../lib/extension/library/texts.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import type { Choice, CompareData } from './model.ts';
import { SentenceLink } from './SentenceLink.tsx';
import { useLoaded } from './use-loaded.ts';

/** So many letters of a sentence stand before what was looked for. */
const BEFORE = 16;

/** Reports by title, place and year, figures by their names, sentences by what they say, each leading to its report. */
export function LibrarySearch(props: {
  readonly reports: readonly ShelfReport[];
  readonly data: CompareData;
  readonly onChoose: (choice: Choice) => void;
}) {
  const t = useT();
  const [words, setWords] = useState('');
  const found = useLoaded<Found>(
    (searcher) => props.data.search(words, searcher),
    [props.data, words],
    [props.reports],
  );
  const byKey = new Map(props.reports.map((report) => [report.key, report]));
  const go = (report: ShelfReport | undefined) => {
    if (report && report.place !== null && report.year !== null)
      props.onChoose({ place: report.place, year: report.year });
  };
  return (
    <search>
      <input
        type="search"
        aria-label={t('compare.search')}
        placeholder={t('compare.search')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {words.trim() !== '' && found !== null && (
        <ul class="found">
          {found.reports.map((report) => (
            <li key={report.key}>
              <button type="button" class="link" onClick={() => go(report)}>
                <span lang={reportLanguage(report.title)}>{report.title}</span>
              </button>
            </li>
          ))}
          {found.facts.map((fact) => {
            const report = byKey.get(fact.report);
            return (
              <li key={`${fact.report} ${fact.clause} ${fact.printed}`}>
                <button type="button" class="link" onClick={() => go(report)}>
                  <span lang={reportLanguage(fact.clause)}>{fact.clause}</span>
                </button>{' '}
                <span class="aside" lang={reportLanguage(report?.placeName ?? '')}>
                  {report?.placeName} {report?.year}
                </span>
              </li>
            );
          })}
          {found.sentences.map((sentence) => (
            <li key={`${sentence.report.key} ${sentence.sentence}`}>
              <Sentence {...sentence} />
            </li>
          ))}
          {found.reports.length + found.facts.length + found.sentences.length === 0 && (
            <li class="aside">{t('compare.noneFound')}</li>
          )}
        </ul>
      )}
    </search>
  );
}

/** The words around what was found, and the way to them on their page. */
function Sentence({ report, sentence, start, end }: FoundSentence) {
  const from = Math.max(0, start - BEFORE);
  return (
    <>
      <q title={sentence} lang={reportLanguage(sentence)}>
        {from > 0 && '…'}
        {sentence.slice(from, start)}
        <mark>{sentence.slice(start, end)}</mark>
        {sentence.slice(end, end + 2 * BEFORE)}
        {end + 2 * BEFORE < sentence.length && '…'}
      </q>{' '}
      <SentenceLink source={report.sources[0] ?? ''} sentence={sentence}>
        <span lang={reportLanguage(report.placeName ?? report.title)}>{report.placeName ?? report.title}</span>{' '}
        {report.year}
      </SentenceLink>
    </>
  );
}
