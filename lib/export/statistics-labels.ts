import { CODEBOOK, LONG_COLUMNS } from './long-table.ts';

/** Numbers of the long table; all else is text. */
const NUMERIC: ReadonlySet<string> = new Set(['report_year', 'value', 'low', 'high', 'gap', 'stretch', 'derived']);
/** Stata takes no longer labels. */
const LONGEST = 80;

/** Commands for Stata that read the long table and label its variables. */
export function stataLabels(csv: string): string {
  const lines = LONG_COLUMNS.map((column) => `label variable ${column} "${label(column)}"`);
  const numbers = LONG_COLUMNS.filter((column) => NUMERIC.has(column));
  return [
    '* Report Lens: reads the long table and labels its variables',
    `import delimited using "${csv}", varnames(1) encoding("utf-8") stringcols(_all) clear`,
    `destring ${numbers.join(' ')}, replace`,
    ...lines,
    '',
  ].join('\n');
}

/** The same for SPSS. */
export function spssLabels(csv: string): string {
  const types = LONG_COLUMNS.map((column) => `  ${column} ${NUMERIC.has(column) ? 'F20.6' : 'A2000'}`);
  const labels = LONG_COLUMNS.map((column) => `  ${column} '${label(column).replaceAll("'", "''")}'`);
  return [
    '* Report Lens: reads the long table and labels its variables.',
    'SET UNICODE=ON.',
    `GET DATA /TYPE=TXT /FILE='${csv}' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=`,
    `${types.join('\n')}.`,
    'VARIABLE LABELS',
    `${labels.join('\n')}.`,
    '',
  ].join('\n');
}

function label(column: (typeof LONG_COLUMNS)[number]): string {
  const words = CODEBOOK[column].replaceAll(/[^\x20-\x7e]+/g, '').replaceAll('"', '');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 3)}...`;
}
