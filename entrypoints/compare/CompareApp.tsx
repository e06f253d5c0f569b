import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import {
  type CompareActions,
  ComparePage,
  type ComparisonForm,
  type ShelvedReport,
} from '../../components/compare/ComparePage.tsx';
import { Words } from '../../components/i18n.ts';
import { comparisonCsv, comparisonMarkdown, comparisonWorkbook, longCsv } from '../../lib/export/comparison-files.ts';
import type { ExportLanguage } from '../../lib/export/labels.ts';
import type { Say } from '../../lib/extension/i18n.ts';
import { BadImport, Library } from '../../lib/extension/library.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import { compareAll } from '../../lib/insight/compare.ts';
import { useSettings } from '../sidepanel/use-settings.ts';

/** Joins the page of the comparison to the library. */
export function CompareApp() {
  const { settings, language, say } = useSettings();
  const library = useMemo(() => new Library(), []);
  const [reports, setReports] = useState<readonly ShelvedReport[] | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const look = useCallback(async () => {
    try {
      setReports(await library.all());
    } catch (error) {
      console.error('Report Lens could not open its library.', error);
      setReports([]);
      setNews(say('compare.broken'));
    }
  }, [library, say]);
  useEffect(() => {
    void look();
    // A report that is read meanwhile is there for whoever comes back.
    const come = () => void look();
    addEventListener('focus', come);
    return () => removeEventListener('focus', come);
  }, [look]);
  const actions = useMemo(() => toActions(library, language, say, look, setNews), [library, language, say, look]);
  if (settings === null || reports === null) return null;
  return (
    <Words.Provider value={say}>
      <ComparePage reports={reports} news={news} actions={actions} />
    </Words.Provider>
  );
}

function toActions(
  library: Library,
  language: ExportLanguage,
  say: Say,
  look: () => Promise<void>,
  tell: (news: string | null) => void,
): CompareActions {
  /** Does something to the library, shows what is in it then, and tells what failed. */
  const attempt = async (deed: () => Promise<string | null>) => {
    try {
      tell(await deed());
    } catch (error) {
      if (error instanceof BadImport) tell(say('compare.badImport', { line: error.line }));
      else {
        console.error('Report Lens: the library failed.', error);
        tell(say('compare.broken'));
      }
    }
    await look();
  };
  return {
    onExport: (form) =>
      void attempt(async () => {
        saveFile(document, `report-lens-comparison.${ENDINGS[form]}`, await contentOf(library, form, language));
        return null;
      }),
    onImport: (file) =>
      void attempt(async () => say('compare.imported', { count: await library.import(await file.text()) })),
    onRemove: (key) =>
      void attempt(async () => {
        await library.remove(key);
        return null;
      }),
    onClear: () =>
      void attempt(async () => {
        if (confirm(say('compare.clearAll'))) await library.clear();
        return null;
      }),
  };
}

const ENDINGS: Readonly<Record<ComparisonForm, string>> = {
  xlsx: 'xlsx',
  csv: 'csv',
  long: 'long.csv',
  md: 'md',
  jsonl: 'jsonl',
};

async function contentOf(library: Library, form: ComparisonForm, language: ExportLanguage): Promise<Blob> {
  if (form === 'jsonl') {
    const lines: string[] = [];
    for await (const line of library.lines()) lines.push(line);
    return new Blob(lines, { type: 'application/jsonl' });
  }
  const records = (await library.all()).map(({ record }) => record);
  const rows = compareAll(records);
  switch (form) {
    case 'xlsx':
      return comparisonWorkbook(rows, records, language);
    case 'csv':
      return new Blob([comparisonCsv(rows, language)], { type: 'text/csv;charset=utf-8' });
    case 'long':
      return new Blob([longCsv(records)], { type: 'text/csv;charset=utf-8' });
    case 'md':
      return new Blob([comparisonMarkdown(rows, language)], { type: 'text/markdown;charset=utf-8' });
  }
}
