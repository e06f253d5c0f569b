import { Introduction } from './Introduction.tsx';
import { useT } from './i18n.ts';
import type { ReportView } from './model.ts';

/** Which report this is: kind and place, title, when and where it was given. Several on one page can be chosen from. */
export function ReportHeader(props: {
  readonly views: readonly ReportView[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** The line that explains the panel was read; null where it was before. It stands in the place of day and meeting. */
  readonly onIntroduced: (() => void) | null;
}) {
  const t = useT();
  const view = props.views[props.chosen];
  if (view === undefined) return null;
  const { report } = view;
  const kind = t(`kind.${report?.kind ?? 'other'}`);
  const place = report?.region ?? t('report.unknownPlace');
  const details = [report?.spokenOn, report?.meeting, report?.issuer].filter((part) => part);
  return (
    <header class={`report${props.onIntroduced === null ? '' : ' introducing'}`}>
      {props.views.length > 1 && (
        <label class="chooser">
          <span>{t('report.choose', { count: props.views.length })}</span>
          <select value={String(props.chosen)} onChange={(event) => props.onChoose(Number(event.currentTarget.value))}>
            {props.views.map((one) => (
              <option key={one.index} value={String(one.index)}>
                {describe(one) || t('report.untitled')}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="kind">
        {kind} · {place}
        {report?.year !== null && report?.year !== undefined && ` · ${report.year}`}
      </p>
      <h1 lang={view.language}>{view.title || t('report.untitled')}</h1>
      {details.length > 0 && (
        <p class="details" lang={view.language}>
          {details.join(' · ')}
        </p>
      )}
      {props.onIntroduced !== null && <Introduction onRead={props.onIntroduced} />}
      {view.address !== '' && <p class="details on-paper">{view.address}</p>}
    </header>
  );
}

function describe(view: ReportView): string {
  const { report } = view;
  return [report?.region, report?.year, view.title].filter((part) => part).join(' · ');
}
