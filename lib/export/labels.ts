import labels from './data/labels.json' with { type: 'json' };

export type ExportLanguage = keyof typeof labels;
export type ExportLabels = (typeof labels)['zh-CN'];

/** The words of an exported table in a language of the panel: heads of columns, names of sheets, kinds and stages. */
export function exportLabels(language: ExportLanguage): ExportLabels {
  return labels[language];
}
