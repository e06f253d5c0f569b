import { useMemo } from 'preact/hooks';
import { computedWords } from '../../lib/export/computed-words.ts';
import type { Check, Fact } from '../../lib/model/schema.ts';
import { useAcross } from '../across.ts';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import { oneLine, type ReportView } from '../model.ts';
import { Across } from './Across.tsx';
import { Place } from './Place.tsx';

/** Contradictions first, then what is unclear; what agrees last. */
const ORDER: readonly Check['verdict'][] = ['differs', 'unclear', 'agrees'];

/** The statements that the report's own figures give anew, each with its formula and all its places. Accuses nobody. */
export function Checks(props: Pick<ListProps, 'highlighted' | 'onShow'> & { readonly view: ReportView }) {
  const { view } = props;
  const t = useT();
  const across = useAcross(useMemo(() => new Set(view.facts.map(({ id }) => id)), [view]));
  if (view.checks.length + across.length === 0) return null;
  const sorted = ORDER.flatMap((verdict) => view.checks.filter((check) => check.verdict === verdict));
  const agreeing = sorted.filter(({ verdict }) => verdict === 'agrees');
  const others = sorted.filter(({ verdict }) => verdict !== 'agrees');
  return (
    <section class="group checks">
      <h2>
        {t('checks.title')}{' '}
        {view.checks.length > 0 && <span class="aside">{t('checks.count', { count: view.checks.length })}</span>}
      </h2>
      <CheckList checks={others} {...props} />
      {agreeing.length > 0 && (
        <details>
          <summary>{t('checks.agreeing', { count: agreeing.length })}</summary>
          <CheckList checks={agreeing} {...props} />
        </details>
      )}
      <Across checks={across} {...props} />
    </section>
  );
}

function CheckList(
  props: Pick<ListProps, 'highlighted' | 'onShow'> & { readonly view: ReportView; readonly checks: readonly Check[] },
) {
  if (props.checks.length === 0) return null;
  return (
    <ul>
      {props.checks.map((check) => (
        <CheckRow key={check.facts.join(' ')} {...props} check={check} />
      ))}
    </ul>
  );
}

function CheckRow(
  props: Pick<ListProps, 'highlighted' | 'onShow'> & { readonly view: ReportView; readonly check: Check },
) {
  const { view, check } = props;
  const t = useT();
  const facts = check.facts.flatMap((id) => view.facts.find((fact) => fact.id === id) ?? []);
  const stated = facts.at(-1);
  if (stated === undefined) return null;
  return (
    <li class={`check ${check.verdict}`}>
      <p lang={view.language}>
        {view.spell(oneLine(stated.name))}{' '}
        {facts.map((fact) => (
          <Place key={fact.id} fact={fact} beside={facts.filter((other) => other !== fact)} {...props} />
        ))}
      </p>
      <p class="formula">
        {check.formula} = {computedWords(check, stated)}
      </p>
      <p class="verdict">{verdictWords(check, stated, t)}</p>
    </li>
  );
}

function verdictWords(check: Check, stated: Fact, t: ReturnType<typeof useT>): string {
  switch (check.verdict) {
    case 'agrees':
      return t('checks.agrees');
    case 'differs':
      return t('checks.differs', { computed: computedWords(check, stated) });
    case 'unclear':
      return t(check.reason === 'base' ? 'checks.unclearBase' : 'checks.unclearPrices');
  }
}
