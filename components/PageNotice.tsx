import { isDocumentAddress } from '../lib/extension/document-address.ts';
import type { PanelState } from '../lib/extension/panel-state.ts';
import { useSay } from './i18n.ts';
import { Notice } from './Notice.tsx';

/** What a reader can do where there is no report to show. */
export interface NoticeActions {
  readonly onReadAnyway: () => void;
  readonly onReadAgain: () => void;
  readonly onTurnOn: (host: string) => void;
  /** Shows a document that the page links to. */
  readonly onOpenDocument: (address: string) => void;
}

/** Says why there is no report to show. */
export function PageNotice(
  props: NoticeActions & { readonly state: Exclude<PanelState, { readonly phase: 'ready' }> },
) {
  const say = useSay();
  const { state } = props;
  switch (state.phase) {
    case 'connecting':
      return <Notice title={say('state.loading')} />;
    case 'reading':
      return <Reading state={state} />;
    case 'needs-button':
      return <Notice title={say('state.needsButton')} hint={say('state.needsButtonHint')} />;
    case 'off':
      return (
        <Notice title={say('state.off', { host: state.host })}>
          <button type="button" class="deed" onClick={() => props.onTurnOn(state.host)}>
            {say('state.turnOn')}
          </button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={say('state.failed', { reason: reasonWords(state.reason, say) })}>
          <button type="button" class="deed" onClick={props.onReadAgain}>
            {say('state.again')}
          </button>
        </Notice>
      );
    case 'no-report':
      return <NoReport {...props} state={state} />;
  }
}

/** How far the reading has come: the letters are not known before the page was walked over. */
function Reading({ state }: { readonly state: Extract<PanelState, { readonly phase: 'reading' }> }) {
  const say = useSay();
  const { letters, done } = state;
  const count = (value: number) => value.toLocaleString('en');
  const name = say('state.readingProgress');
  if (letters === 0) {
    return (
      <Notice title={say('state.walking')}>
        <progress aria-label={name} />
      </Notice>
    );
  }
  return (
    <Notice title={say('state.reading', { letters: count(letters) })}>
      <progress aria-label={name} value={done} max={letters} />
      {/* The bar says the same to a screen reader, which would else read out every step. */}
      {done > 0 && (
        <p class="hint" aria-hidden="true">
          {say('state.readSoFar', { done: count(done), letters: count(letters) })}
        </p>
      )}
    </Notice>
  );
}

function NoReport(props: NoticeActions & { readonly state: Extract<PanelState, { readonly phase: 'no-report' }> }) {
  const say = useSay();
  const { attachments, asked } = props.state;
  if (attachments.length > 0) {
    return (
      <Notice title={say(asked ? 'state.nothing' : 'state.noReport')} hint={say('state.attachment')}>
        <ul class="attachments">
          {attachments.map((attachment) => (
            <li key={attachment.href}>
              <a href={attachment.href} target="_blank" rel="noreferrer">
                {attachment.name}
              </a>
              {isDocumentAddress(attachment.href) && (
                <button type="button" class="deed" onClick={() => props.onOpenDocument(attachment.href)}>
                  {say('document.open')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {!asked && <ReadAnyway onReadAnyway={props.onReadAnyway} />}
      </Notice>
    );
  }
  if (asked) return <Notice title={say('state.nothing')} />;
  return (
    <Notice title={say('state.noReport')} hint={say('state.noReportHint')}>
      <ReadAnyway onReadAnyway={props.onReadAnyway} />
    </Notice>
  );
}

function ReadAnyway({ onReadAnyway }: { readonly onReadAnyway: () => void }) {
  const say = useSay();
  return (
    <button type="button" class="deed" onClick={onReadAnyway}>
      {say('state.readAnyway')}
    </button>
  );
}

/** Reasons are codes; what has no code is an error's own message. */
function reasonWords(reason: string, say: ReturnType<typeof useSay>): string {
  switch (reason) {
    case 'unsupported':
      return say('reason.unsupported');
    case 'background':
      return say('reason.background');
    default:
      return say('reason.analysis');
  }
}
