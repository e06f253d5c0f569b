import { isOn, type Settings, SWITCHES, type Switch } from '../lib/extension/settings-model.ts';
import { useT } from './i18n.ts';

/** The switches of the marks in the page, and of this site. */
export function Switches(props: {
  readonly settings: Settings;
  readonly host: string;
  /** Another report explains terms of this page; without, their switch would do nothing. */
  readonly elsewhere: boolean;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (on: boolean) => void;
  readonly onSettings: () => void;
}) {
  const t = useT();
  return (
    <fieldset class="switches">
      <legend>{t('marks.title')}</legend>
      {SWITCHES.filter((name) => name !== 'elsewhere' || props.elsewhere).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            name={name}
            checked={props.settings.marks[name]}
            onChange={(event) => props.onMark(name, event.currentTarget.checked)}
          />
          <span class={`sample ${name}`}>{t(`marks.${name}`)}</span>
        </label>
      ))}
      {props.host !== '' && (
        <label class="site">
          <input
            type="checkbox"
            name="site"
            checked={isOn(props.settings, props.host)}
            onChange={(event) => props.onSite(event.currentTarget.checked)}
          />
          <span>{t('marks.site', { host: props.host })}</span>
        </label>
      )}
      <button type="button" class="link site" onClick={props.onSettings}>
        {t('settings.open')}
      </button>
    </fieldset>
  );
}
