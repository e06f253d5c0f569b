import labels from './data/labels.json' with { type: 'json' };

export type ExportLanguage = keyof typeof labels;
export type ExportLabels = (typeof labels)['zh-CN'];

/** The words of an exported table in a language of the panel: heads of columns, names of sheets, kinds and stages. */
export function exportLabels(language: ExportLanguage): ExportLabels {
  return labels[language];
}

/** The head of a column; its own name where the language has none for it. */
export function headOf(labels: ExportLabels, column: string): string {
  const heads: Readonly<Record<string, string>> = labels.columns;
  return heads[column] ?? column;
}

/** What a cell says in a language: the codes of kind, status, stage, bound and span in words, all else as it is. */
export function cellWords(labels: ExportLabels, column: string, value: string): string {
  switch (column) {
    case 'kind':
    case 'status':
    case 'stage':
    case 'bound':
    case 'per': {
      const words: Readonly<Record<string, string>> = labels[column];
      return words[value] ?? value;
    }
    default:
      return value;
  }
}
