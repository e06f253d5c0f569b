import { useState } from 'preact/hooks';
import { comparisonLine } from '../../lib/export/comparison.ts';
import { compareTargets, pairsOf, type ReportPair, type TargetRow } from '../../lib/insight/compare.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { useSay } from '../i18n.ts';

/** The forms in which a comparison is taken away. */
export const COMPARISON_FORMS = ['xlsx', 'csv', 'long', 'md', 'jsonl'] as const;
export type ComparisonForm = (typeof COMPARISON_FORMS)[number];

/** A report of the library with the key it lies under. */
export interface ShelvedReport {
  readonly key: string;
  readonly record: ReportRecord;
}

export interface CompareActions {
  readonly onExport: (form: ComparisonForm) => void;
  readonly onImport: (file: File) => void;
  readonly onRemove: (key: string) => void;
  readonly onClear: () => void;
}

/** The library, and of one place what became of the targets of a year. */
export function ComparePage(props: {
  readonly reports: readonly ShelvedReport[];
  /** What came of the last import or failure, in words. */
  readonly news: string | null;
  readonly actions: CompareActions;
}) {
  const { reports, actions } = props;
  const say = useSay();
  const pairs = pairsOf(reports.map(({ record }) => record));
  const [chosen, choose] = useState('');
  const pair = pairs.find((one) => pairKey(one) === chosen) ?? pairs.at(-1);
  return (
    <main class="compare">
      <header>
        <h1>{say('compare.title')}</h1>
        {pair && <p class="aside">{pairWords(pair)}</p>}
        <nav aria-label={say('compare.export')}>
          {COMPARISON_FORMS.map((form) => (
            <button
              key={form}
              type="button"
              class="link"
              disabled={reports.length === 0}
              onClick={() => actions.onExport(form)}
            >
              {say(`compare.form.${form}`)}
            </button>
          ))}
        </nav>
      </header>
      <p role="status" class="news">
        {props.news}
      </p>
      <div class="columns">
        <Shelf {...props} pairs={pairs} chosen={pair} onChoose={choose} />
        {pair ? <TargetTable key={pairKey(pair)} pair={pair} /> : <p class="empty">{say('compare.nothing')}</p>}
      </div>
    </main>
  );
}

function pairKey({ after }: ReportPair): string {
  return `${after.place.code ?? after.place.name} ${after.year}`;
}

function pairWords({ before, after }: ReportPair): string {
  return `${after.place.name ?? ''} · ${before.year} → ${after.year}`;
}

/** The reports there are, by place, and what can be done with them. */
function Shelf(props: {
  readonly reports: readonly ShelvedReport[];
  readonly actions: CompareActions;
  readonly pairs: readonly ReportPair[];
  readonly chosen: ReportPair | undefined;
  readonly onChoose: (key: string) => void;
}) {
  const { reports, actions, pairs } = props;
  const say = useSay();
  const places = Map.groupBy(reports, ({ record }) => record.place.name ?? '');
  return (
    <section class="shelf" aria-label={say('compare.library')}>
      <h2>
        {say('compare.library')} <span class="count">{reports.length}</span>
      </h2>
      {pairs.length > 0 && (
        <label>
          {say('compare.pair')}
          <select
            value={props.chosen ? pairKey(props.chosen) : ''}
            onChange={(event) => props.onChoose(event.currentTarget.value)}
          >
            {pairs.map((pair) => (
              <option key={pairKey(pair)} value={pairKey(pair)}>
                {pairWords(pair)}
              </option>
            ))}
          </select>
        </label>
      )}
      {[...places].map(([place, kept]) => (
        <div key={place} class="place">
          <h3>{place}</h3>
          <ul>
            {kept.map(({ key, record }) => (
              <li key={key}>
                <span title={record.title}>{record.year}</span> <span class="aside">{record.facts.length}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={say('compare.remove', { title: record.title })}
                  onClick={() => actions.onRemove(key)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="deeds">
        <label class="link">
          {say('compare.import')}
          <input
            type="file"
            accept=".jsonl"
            class="unseen"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {reports.length > 0 && (
          <button type="button" class="link" onClick={actions.onClear}>
            {say('compare.clear')}
          </button>
        )}
      </p>
    </section>
  );
}

/** 目标与结果: a line a target; a press opens both sentences. */
function TargetTable({ pair }: { readonly pair: ReportPair }) {
  const say = useSay();
  const [open, setOpen] = useState<number | null>(null);
  const rows = compareTargets(pair);
  return (
    <section class="targets" aria-label={say('compare.targets')}>
      <table>
        <thead>
          <tr>
            {(['indicator', 'target', 'outcome', 'gap', 'verdict', 'worded', 'renewed'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`compare.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <TargetLine key={row.target.id} row={row} open={open === i} onOpen={(on) => setOpen(on ? i : null)} />
          ))}
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
  const say = useSay();
  const line = comparisonLine(row, say.language);
  return (
    <>
      <tr class={row.verdict.outcome}>
        <th scope="row" lang="zh-Hans">
          <button type="button" aria-expanded={open} onClick={() => props.onOpen(!open)}>
            {line.indicator}
          </button>
        </th>
        <td class="target" lang="zh-Hans">
          {line.target} {line.hardness !== '' && <span class="chip">{line.hardness}</span>}
        </td>
        <td lang="zh-Hans">{line.outcome ?? '–'}</td>
        <td class="number">{line.gap ?? '–'}</td>
        <td class="verdict">
          {line.verdict} {line.reason !== null && <span class="aside">{line.reason}</span>}
        </td>
        <td lang="zh-Hans">{line.worded === null ? '–' : `“${line.worded}”`}</td>
        <td class="target" lang="zh-Hans">
          {line.renewed ?? '–'}
        </td>
      </tr>
      {open && (
        <tr class="sentences">
          <td colSpan={7} lang="zh-Hans">
            <Source record={row.before} sentence={row.before.sentences[row.target.sentence] ?? ''} />
            {row.outcomes.map((outcome) => (
              <Source key={outcome.id} record={row.after} sentence={row.after.sentences[outcome.sentence] ?? ''} />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function Source({ record, sentence }: { readonly record: ReportRecord; readonly sentence: string }) {
  const [source = ''] = record.sources;
  return (
    <figure>
      <figcaption>
        {/^https?:/.test(source) ? (
          <a href={source} target="_blank" rel="noreferrer">
            {record.title} ↗
          </a>
        ) : (
          record.title
        )}
      </figcaption>
      <blockquote>{sentence}</blockquote>
    </figure>
  );
}

/** How many targets were met, and how many not. */
function Tally({ rows }: { readonly rows: readonly TargetRow[] }) {
  const say = useSay();
  const count = (outcome: TargetRow['verdict']['outcome']) =>
    rows.filter(({ verdict }) => verdict.outcome === outcome).length;
  return (
    <p class="aside tally">
      {say('compare.tally', {
        all: rows.length,
        met: count('met'),
        close: count('close'),
        missed: count('missed'),
        unknown: count('unknown'),
      })}
    </p>
  );
}
