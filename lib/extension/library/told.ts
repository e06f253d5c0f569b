import type { Translate } from '../i18n.ts';
import { BadImport } from './lines.ts';
import { troubleOf } from './trouble.ts';

/** What went wrong with the library, in the reader's words. */
export function toldOf(error: unknown, t: Translate): string {
  if (!(error instanceof BadImport)) return t(`compare.trouble.${troubleOf(error)}`);
  const { line, why, field } = error;
  return t('compare.badImport', {
    line,
    why: t(`compare.badImport.${why}`, { field: field || t('compare.badImport.line') }),
  });
}
