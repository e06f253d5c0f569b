import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../lib/extension/i18n.ts';
import type { Command } from '../lib/extension/messages.ts';
import { type Settings, SWITCHES, withMark, withSite } from '../lib/extension/settings-model.ts';
import { PALETTES } from '../lib/page/palette.ts';
import { useT } from './i18n.ts';

/** A key of the extension, as the browser knows it. */
export interface KeyCommand {
  readonly name: Command | 'open';
  /** Empty where none is assigned. */
  readonly shortcut: string;
}

/** The page of the settings: what is read by itself, how it is marked, in which language, by which keys. */
export function Options(props: {
  readonly settings: Settings;
  readonly commands: readonly KeyCommand[];
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  readonly onKeys: () => void;
  /** What was changed last could not be stored. */
  readonly isSaveFailed: boolean;
}) {
  const { settings, onChange } = props;
  const t = useT();
  return (
    <main class="options">
      <h1>
        {t('name')} · {t('settings.title')}
      </h1>
      {props.isSaveFailed && (
        <p class="banner damage" role="alert">
          {t('save.failed')}
        </p>
      )}
      <Part title={t('settings.reading')}>
        <label>
          <input
            type="checkbox"
            checked={settings.automatic}
            onChange={(event) => {
              const automatic = event.currentTarget.checked;
              onChange((now) => ({ ...now, automatic }));
            }}
          />
          {t('settings.automatic')}
        </label>
        <p class="hint">{t('settings.automaticHint')}</p>
        <label>
          <input
            type="checkbox"
            checked={settings.library}
            onChange={(event) => {
              const library = event.currentTarget.checked;
              onChange((now) => ({ ...now, library }));
            }}
          />
          {t('settings.library')}
        </label>
        <p class="hint">
          {t('settings.libraryHint')}{' '}
          <a href="/compare.html" target="_blank" rel="noreferrer">
            {t('compare.open')} ↗
          </a>
        </p>
        <SitesOff {...props} />
      </Part>
      <Part title={t('settings.marks')}>
        {SWITCHES.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={settings.marks[name]}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                onChange((now) => withMark(now, name, isOn));
              }}
            />
            <span class={`sample ${name}`}>{t(`marks.${name}`)}</span>
          </label>
        ))}
      </Part>
      <Part title={t('settings.palette')}>
        {PALETTES.map((palette) => (
          <label key={palette}>
            <input
              type="radio"
              name="palette"
              checked={settings.palette === palette}
              onChange={() => onChange((now) => ({ ...now, palette }))}
            />
            <span>{t(`palette.${palette}`)}</span>
            <span class="samples" data-palette={palette} aria-hidden="true">
              <span class="sample actual">486.3</span>
              <span class="sample target">5.5%</span>
              <span class="sample term">{t('marks.term')}</span>
            </span>
          </label>
        ))}
      </Part>
      <Part title={t('settings.language')}>
        {(['auto', ...LANGUAGES] as const).map((language) => (
          <label key={language}>
            <input
              type="radio"
              name="language"
              checked={settings.language === language}
              onChange={() => onChange((now) => ({ ...now, language }))}
            />
            {language === 'auto' ? t('settings.auto') : <span lang={language}>{OWN_NAMES[language]}</span>}
          </label>
        ))}
      </Part>
      <Part title={t('settings.keys')}>
        <dl class="commands">
          {inOrder(props.commands).map((command) => (
            <div key={command.name}>
              <dt>{t(`command.${command.name}`)}</dt>
              <dd>{command.shortcut === '' ? t('settings.noKey') : <kbd>{command.shortcut}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="action" onClick={props.onKeys}>
          {t('settings.changeKeys')}
        </button>
      </Part>
    </main>
  );
}

/** The panel first, then what is explained, forth before back; browsers tell them by the alphabet of their names. */
const ORDER: readonly KeyCommand['name'][] = [
  'open',
  'explain',
  'next-term',
  'previous-term',
  'next-figure',
  'previous-figure',
];

function inOrder(commands: readonly KeyCommand[]): readonly KeyCommand[] {
  return commands.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/** A language says its own name. */
const OWN_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

function SitesOff(props: {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}) {
  const { sitesOff } = props.settings;
  const t = useT();
  if (sitesOff.length === 0) return <p class="hint">{t('settings.noSites')}</p>;
  return (
    <>
      <p class="hint">{t('settings.sites')}</p>
      <ul class="sites">
        {sitesOff.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              class="link"
              aria-label={`${t('state.turnOn')} ${host}`}
              onClick={() => props.onChange((now) => withSite(now, host, true))}
            >
              {t('state.turnOn')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
