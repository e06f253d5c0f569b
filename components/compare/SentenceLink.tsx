import type { ComponentChildren } from 'preact';
import { withTextFragment } from '../../lib/export/text-fragment.ts';

/** The way to a sentence on its page; of a file only its words, for nothing leads into it. */
export function SentenceLink(props: {
  readonly source: string;
  readonly sentence: string;
  readonly children: ComponentChildren;
}) {
  const { source, sentence } = props;
  if (!/^https?:/.test(source)) return <span class="aside">{props.children}</span>;
  const address = withTextFragment(source, sentence, { start: 0, end: sentence.length });
  return (
    <a class="aside" href={address} target="_blank" rel="noreferrer">
      {props.children} ↗
    </a>
  );
}
