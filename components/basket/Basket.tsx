import { useState } from 'preact/hooks';
import { EXCERPT_FORMS, type ExcerptForm } from '../../lib/export/excerpt-forms.ts';
import type { Excerpt, ReportBasket } from '../../lib/extension/basket-model.ts';
import { copyText } from '../../lib/page/copy.ts';
import { type ReportLanguage, reportLanguage } from '../../lib/text/report-language.ts';
import { Copy } from '../Copy.tsx';
import { Chip } from '../figures/FilterBar.tsx';
import { useT } from '../i18n.ts';
import { Entry, type ExcerptPlace } from './Entry.tsx';
import { citedTogether } from './excerpt.ts';
import type { BasketActions, BasketChange, BasketsShown } from './model.ts';

const SCOPES = ['own', 'all'] as const;
type Scope = (typeof SCOPES)[number];

/** The figures that the reader set aside, in their own order, each with a note of their own: of this report, or of all. */
export function Basket(
  props: BasketActions &
    BasketsShown & {
      /** Shows the place of an excerpt in the page; null where the report as read now has none. */
      readonly onShow: (key: string) => (() => void) | null;
    },
) {
  const { own, others } = props;
  const t = useT();
  const [asked, ask] = useState<Scope | null>(null);
  const scopes: Readonly<Record<Scope, readonly ReportBasket[]>> = {
    own: own.excerpts.length === 0 ? [] : [own],
    all: own.excerpts.length === 0 ? others : [own, ...others],
  };
  // Who set nothing aside of this report yet comes for what they have of others.
  const scope = others.length === 0 ? 'own' : (asked ?? (own.excerpts.length === 0 ? 'all' : 'own'));
  const shown = scopes[scope];
  const counted = (baskets: readonly ReportBasket[]) => baskets.reduce((sum, { excerpts }) => sum + excerpts.length, 0);
  return (
    <>
      {others.length > 0 && (
        <fieldset class="chips padded">
          <legend class="unseen">{t('basket.scope')}</legend>
          {SCOPES.map((one) => (
            <Chip
              key={one}
              words={t(`basket.scope.${one}`)}
              count={counted(scopes[one])}
              on={one === scope}
              onPress={() => ask(one)}
            />
          ))}
        </fieldset>
      )}
      {shown.length === 0 ? (
        <p class="empty">{t('basket.empty')}</p>
      ) : (
        <div class="actions padded">
          <Copy says="basket.cite" onCopy={() => copyText(document, citedTogether(shown), document.body)} />
          <Copy says="copy.table" onCopy={() => props.onCopyBasket(shown)} />
          <Files onExport={(form) => props.onExportBasket(form, shown)} />
        </div>
      )}
      {shown.map((basket) => (
        <OfReport
          key={basket.key}
          basket={basket}
          isNamed={scope === 'all'}
          placeOf={(excerpt) => placeOf(excerpt, basket.key === own.key ? props.onShow : null)}
          onChange={(change) => props.onBasket(basket.key, change)}
        />
      ))}
    </>
  );
}

/** In the page beside the panel where its report stands there, else by its link. */
function placeOf({ key, link }: Excerpt, find: ((key: string) => (() => void) | null) | null): ExcerptPlace {
  if (find === null) return /^https?:/.test(link) ? { is: 'link', address: link } : null;
  const show = find(key);
  return show === null ? null : { is: 'here', show };
}

function OfReport(props: {
  readonly basket: ReportBasket;
  /** Whether excerpts of other reports stand beside. */
  readonly isNamed: boolean;
  readonly placeOf: (excerpt: Excerpt) => ExcerptPlace;
  readonly onChange: (change: BasketChange) => void;
}) {
  const { basket, placeOf } = props;
  const { title, excerpts } = basket;
  const language = reportLanguage(excerpts.map(({ sentence }) => sentence).join(''));
  return (
    <section aria-label={title}>
      {props.isNamed && <Whose basket={basket} language={language} />}
      <ol class="rows">
        {excerpts.map((excerpt, index) => (
          <Entry
            key={excerpt.key}
            excerpt={excerpt}
            index={index}
            last={excerpts.length - 1}
            language={language}
            place={placeOf(excerpt)}
            onChange={props.onChange}
          />
        ))}
      </ol>
    </section>
  );
}

/** The report that excerpts are of, with the way to its page. */
function Whose(props: { readonly basket: ReportBasket; readonly language: ReportLanguage }) {
  const { title, address } = props.basket;
  return (
    <h2 class="whose" lang={props.language}>
      {/^https?:/.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </h2>
  );
}

/** The files that what is set aside can be saved as, and whether the last one was. */
function Files({ onExport }: { readonly onExport: (form: ExcerptForm) => Promise<boolean> }) {
  const t = useT();
  const [last, setLast] = useState<{ readonly form: ExcerptForm; readonly done: boolean } | null>(null);
  return (
    <fieldset class="files">
      <legend class="unseen">{t('basket.export')}</legend>
      {EXCERPT_FORMS.map((form) => (
        <button key={form} type="button" onClick={() => void onExport(form).then((done) => setLast({ form, done }))}>
          {t(`export.${form}`)}
        </button>
      ))}
      <span class="aside" role="status">
        {last !== null && t(last.done ? 'export.done' : 'export.failed', { form: t(`export.${last.form}`) })}
      </span>
    </fieldset>
  );
}
