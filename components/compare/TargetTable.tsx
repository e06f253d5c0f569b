import { useState } from 'preact/hooks';
import { clauseOf, comparisonLine } from '../../lib/export/comparison.ts';
import type { TargetRow } from '../../lib/insight/compare.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import { SentenceLink } from './SentenceLink.tsx';

/** 目标与结果: a line a target; a press opens both sentences. */
export function TargetTable({ rows }: { readonly rows: readonly TargetRow[] }) {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section class="targets" aria-label={t('compare.view.targets')}>
      <table>
        <thead>
          <tr>
            {(['indicator', 'target', 'outcome', 'gap', 'verdict', 'worded', 'renewed'] as const).map((column) => (
              <th key={column} scope="col" class={column === 'gap' ? 'number' : undefined}>
                {t(`compare.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = `${row.target.id} ${row.name}`;
            return <TargetLine key={key} row={row} open={open === key} onOpen={(on) => setOpen(on ? key : null)} />;
          })}
        </tbody>
      </table>
      <Tally rows={rows} />
    </section>
  );
}

function TargetLine(props: {
  readonly row: TargetRow;
  readonly open: boolean;
  readonly onOpen: (on: boolean) => void;
}) {
  const { row, open } = props;
  const t = useT();
  const line = comparisonLine(row, t.language);
  const outcome = line.outcome ?? line.beside;
  return (
    <>
      <tr class={row.verdict.outcome}>
        <th scope="row" lang={reportLanguage(line.indicator)}>
          <button type="button" aria-expanded={open} onClick={() => props.onOpen(!open)}>
            {line.indicator}
          </button>
        </th>
        <td class="target" lang={reportLanguage(line.target)}>
          {line.target} {line.hardness !== '' && <span class="chip">{line.hardness}</span>}
        </td>
        <td class={row.outcomes.length === 0 ? 'rest' : ''}>
          {outcome === null ? t('compare.silent') : <span lang={reportLanguage(outcome)}>{outcome}</span>}
        </td>
        <td class="number">{line.gap ?? '–'}</td>
        <td class="verdict">
          {line.verdict} {line.reason !== null && <span class="aside">{line.reason}</span>}
        </td>
        <td lang={reportLanguage(line.worded ?? '')}>
          {line.worded === null || line.worded === line.outcome ? '–' : `“${line.worded}”`}
        </td>
        <td class="target" lang={reportLanguage(line.renewed ?? '')}>
          {line.renewed ?? '–'}
        </td>
      </tr>
      {open && (
        <tr class="sentences">
          <td colSpan={7}>
            <div>
              <Source
                record={row.before}
                sentence={row.before.sentences[row.target.sentence] ?? ''}
                clause={clauseOf(row.target)}
                mark={'printed' in row.target ? row.target.printed : row.target.text}
                isAim
              />
              {(row.outcomes.length > 0 ? row.outcomes : row.beside).map((outcome) => (
                <Source
                  key={outcome.id}
                  record={row.after}
                  sentence={row.after.sentences[outcome.sentence] ?? ''}
                  clause={outcome.clause}
                  mark={outcome.printed}
                />
              ))}
              {row.outcomes.length === 0 && row.told !== null && (
                <Source
                  record={row.after}
                  sentence={row.after.sentences[row.told.sentence] ?? row.told.text}
                  clause={row.told.text}
                  mark={row.told.text}
                />
              )}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

/** A sentence with the figure lit, and the way to it in its report. */
function Source(props: {
  readonly record: ReportRecord;
  readonly sentence: string;
  readonly clause: string;
  readonly mark: string;
  readonly isAim?: boolean;
}) {
  const { record, sentence, clause, mark } = props;
  const [source = ''] = record.sources;
  const at = placeOfFigure(sentence, clause, mark);
  const year = String(record.year ?? '');
  const words = record.title.includes(year) ? record.title : `${year} ${record.title}`;
  return (
    <figure>
      <figcaption>
        <SentenceLink source={source} sentence={sentence}>
          <span lang={reportLanguage(words)}>{words}</span>
        </SentenceLink>
      </figcaption>
      <blockquote lang={reportLanguage(sentence)}>
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark class={props.isAim === true ? 'target' : 'actual'}>{mark}</mark>
            {sentence.slice(at + mark.length)}
          </>
        )}
      </blockquote>
    </figure>
  );
}

/** Where a figure stands in its sentence, −1 where it does not: the 5% of its own clause, and none of 5.5%. */
function placeOfFigure(sentence: string, clause: string, figure: string): number {
  const from = Math.max(0, sentence.indexOf(clause));
  for (let at = sentence.indexOf(figure, from); at >= 0; at = sentence.indexOf(figure, at + 1))
    if (!/[\d.]/.test(sentence[at - 1] ?? '')) return at;
  return -1;
}

/** How many targets were met, and how many not. */
function Tally({ rows }: { readonly rows: readonly TargetRow[] }) {
  const t = useT();
  const count = (outcome: TargetRow['verdict']['outcome']) =>
    rows.filter(({ verdict }) => verdict.outcome === outcome).length;
  return (
    <p class="aside tally">
      {t('compare.tally', {
        all: rows.length,
        met: count('met'),
        close: count('close'),
        missed: count('missed'),
        unknown: count('unknown'),
      })}
    </p>
  );
}
