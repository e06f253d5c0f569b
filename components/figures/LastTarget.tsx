import { FactDetails } from '../FactDetails.tsx';
import { useT } from '../i18n.ts';
import { useLastTarget } from '../last-targets.ts';

/** 去年目标 beside a figure, where the library has last year's report. */
export function LastTarget({ id }: { readonly id: string }) {
  const t = useT();
  const words = useLastTarget(id);
  return words === undefined ? null : <FactDetails details={[{ label: t('fact.lastTarget'), words }]} />;
}
