import type { ComponentChildren } from 'preact';

/** What the panel says when it has no report to show: one thing, what it means, and what can be done. */
export function Notice(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="notice" role="status">
      <p class="title">{props.title}</p>
      {props.hint !== undefined && <p class="hint">{props.hint}</p>}
      {props.children}
    </div>
  );
}
