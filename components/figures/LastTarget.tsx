import { FactDetails } from '../FactDetails.tsx';
import { useSay } from '../i18n.ts';
import { useLastTarget } from '../last-targets.ts';

/** 去年目标 beside a figure, where the library has last year's report. */
export function LastTarget({ id }: { readonly id: string }) {
  const say = useSay();
  const words = useLastTarget(id);
  return words === undefined ? null : <FactDetails details={[{ label: say('fact.lastTarget'), words }]} />;
}
