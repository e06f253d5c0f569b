import { isDocumentAddress } from '../lib/extension/document-address.ts';
import type { Attachment } from '../lib/page/attachments.ts';
import { useT } from './i18n.ts';

/** The documents that a page links to; what can be shown with marks has a button. */
export function Attachments(props: {
  readonly attachments: readonly Attachment[];
  readonly onOpenDocument: (address: string) => void;
}) {
  const t = useT();
  return (
    <ul class="attachments">
      {props.attachments.map((attachment) => (
        <li key={attachment.href}>
          <a href={attachment.href} target="_blank" rel="noreferrer">
            {attachment.name}
          </a>
          {isDocumentAddress(attachment.href) && (
            <button type="button" class="action" onClick={() => props.onOpenDocument(attachment.href)}>
              {t('document.open')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
