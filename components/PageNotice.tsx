import type { PanelState } from '../lib/extension/panel-state.ts';
import { Attachments } from './Attachments.tsx';
import { useT } from './i18n.ts';
import { Notice } from './Notice.tsx';

/** What a reader can do where there is no report to show. */
export interface NoticeActions {
  readonly onReadAnyway: () => void;
  readonly onReadAgain: () => void;
  readonly onTurnOn: (host: string) => void;
  /** Shows a document that the page links to. */
  readonly onOpenDocument: (address: string) => void;
  /** Opens the page that takes files of the reader's machine. */
  readonly onOpenFile: () => void;
}

/** Says why there is no report to show. */
export function PageNotice(
  props: NoticeActions & { readonly state: Exclude<PanelState, { readonly phase: 'ready' }> },
) {
  const t = useT();
  const { state } = props;
  switch (state.phase) {
    case 'connecting':
      return <Notice title={t('state.loading')} />;
    case 'reading':
      return <Reading state={state} />;
    case 'needs-button':
      return <Notice title={t('state.needsButton')} hint={t('state.needsButtonHint')} />;
    case 'unreadable':
      return (
        <Notice title={t(`state.${state.why}`)} hint={t(`state.${state.why}Hint`)}>
          <button type="button" class="action" onClick={props.onOpenFile}>
            {t('state.openFile')}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={t('state.off', { host: state.host })}>
          <button type="button" class="action" onClick={() => props.onTurnOn(state.host)}>
            {t('state.turnOn')}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={t('state.failed', { reason: reasonWords(state.reason, t) })}>
          <button type="button" class="action" onClick={props.onReadAgain}>
            {t('state.again')}
          </button>
        </Notice>
      );
    case 'no-report':
      return <NoReport {...props} state={state} />;
  }
}

/** How far the reading has come: the letters are not known before the page was walked over. */
function Reading({ state }: { readonly state: Extract<PanelState, { readonly phase: 'reading' }> }) {
  const t = useT();
  const { letters, done } = state;
  const count = (value: number) => value.toLocaleString('en');
  const name = t('state.readingProgress');
  if (letters === 0) {
    return (
      <Notice title={t('state.walking')}>
        <progress aria-label={name} />
      </Notice>
    );
  }
  return (
    <Notice title={t('state.reading', { letters: count(letters) })}>
      <progress aria-label={name} value={done} max={letters} />
      {/* The bar says the same to a screen reader, which would else read out every step. */}
      {done > 0 && (
        <p class="hint" aria-hidden="true">
          {t('state.readSoFar', { done: count(done), letters: count(letters) })}
        </p>
      )}
    </Notice>
  );
}

function NoReport(props: NoticeActions & { readonly state: Extract<PanelState, { readonly phase: 'no-report' }> }) {
  const t = useT();
  const { attachments, frames, hasText, asked } = props.state;
  if (attachments.length > 0) {
    return (
      <Notice
        title={t(asked ? 'state.nothing' : 'state.noReport')}
        hint={t(hasText ? 'state.attachmentPerhaps' : 'state.attachment')}
      >
        <Attachments attachments={attachments} onOpenDocument={props.onOpenDocument} />
        {!asked && <ReadAnyway onReadAnyway={props.onReadAnyway} />}
      </Notice>
    );
  }
  if (frames.length > 0) {
    return (
      <Notice title={t(asked ? 'state.nothing' : 'state.noReport')} hint={t('state.frames')}>
        <Attachments attachments={frames} onOpenDocument={props.onOpenDocument} />
        {!asked && <ReadAnyway onReadAnyway={props.onReadAnyway} />}
      </Notice>
    );
  }
  if (asked) return <Notice title={t('state.nothing')} />;
  return (
    <Notice title={t('state.noReport')} hint={t('state.noReportHint')}>
      <ReadAnyway onReadAnyway={props.onReadAnyway} />
    </Notice>
  );
}

function ReadAnyway({ onReadAnyway }: { readonly onReadAnyway: () => void }) {
  const t = useT();
  return (
    <button type="button" class="action" onClick={onReadAnyway}>
      {t('state.readAnyway')}
    </button>
  );
}

/** Reasons are codes; what has no code is an error's own message. */
function reasonWords(reason: string, t: ReturnType<typeof useT>): string {
  switch (reason) {
    case 'unsupported':
      return t('reason.unsupported');
    case 'background':
      return t('reason.background');
    default:
      return t('reason.analysis');
  }
}
