import type { AcrossCheck } from '../../lib/insight/across.ts';
import type { Fact } from '../../lib/model/schema.ts';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import { oneLine, type ReportView } from '../model.ts';
import { Place } from './Place.tsx';

/** The other figure stands in another report. */
const NONE: readonly Fact[] = [];

type AcrossProps = Pick<ListProps, 'highlighted' | 'onShow'> & {
  readonly view: ReportView;
  readonly checks: readonly AcrossCheck[];
};

/** The report's figures beside what other reports of the library say of the same thing and year. */
export function Across(props: AcrossProps) {
  const t = useT();
  const agreeing = props.checks.filter(({ verdict }) => verdict === 'agrees');
  const others = props.checks.filter(({ verdict }) => verdict !== 'agrees');
  return (
    <>
      <AcrossList {...props} checks={others} />
      {agreeing.length > 0 && (
        <details>
          <summary>{t('checks.acrossAgreeing', { count: agreeing.length })}</summary>
          <AcrossList {...props} checks={agreeing} />
        </details>
      )}
    </>
  );
}

function AcrossList(props: AcrossProps) {
  const { view, checks } = props;
  const t = useT();
  if (checks.length === 0) return null;
  return (
    <ul>
      {checks.map(({ fact, other, report, verdict }) => {
        const own = view.facts.find(({ id }) => id === fact.id);
        return own === undefined ? null : (
          <li key={`${fact.id} ${report.title}`} class={`check ${verdict}`}>
            <p lang={view.language}>
              {view.spell(oneLine(own.name))} <Place fact={own} beside={NONE} {...props} />
            </p>
            <p class="formula" lang={view.language}>
              {report.title}: {other.clause}
            </p>
            <p class="verdict">{t(verdict === 'agrees' ? 'checks.agrees' : 'checks.unclearAcross')}</p>
          </li>
        );
      })}
    </ul>
  );
}
