/** The card's own styles: nothing of the page reaches it, and it reaches nothing of the page. */
export const CARD_CSS = `
:host {
  all: initial;
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0;
  border: 0;
  background: transparent;
  overflow: visible;
  color-scheme: light;
  --ground: #ffffff;
  --ink: #1d232b;
  --ink-2: #4d5661;
  --ink-3: #6b7480;
  --rule: #dfe4ea;
  --link: #1c5bb0;
  --shadow: 0 6px 24px rgb(20 30 45 / 16%);
}
:host([data-dark]) {
  color-scheme: dark;
  --ground: #22272e;
  --ink: #e8ebef;
  --ink-2: #b9c1cb;
  --ink-3: #98a2ae;
  --rule: #3a424d;
  --link: #8fbcf8;
  --shadow: 0 6px 24px rgb(0 0 0 / 50%);
}
.card {
  box-sizing: border-box;
  width: max-content;
  max-width: min(380px, calc(100vw - 16px));
  background: var(--ground);
  color: var(--ink);
  border: 1px solid var(--rule);
  border-radius: 8px;
  box-shadow: var(--shadow);
  font: 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  text-align: start;
  animation: appear 80ms ease-out;
}
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
.text { padding: 12px 16px; max-height: min(320px, 50vh); overflow-y: auto; overscroll-behavior: contain; }
.head { margin: 0 0 4px; font-size: 15px; font-weight: 600; text-wrap: balance; }
.source { margin-inline-start: 8px; font-size: 12px; font-weight: 400; color: var(--ink-3); white-space: nowrap; }
.definition { margin: 0; color: var(--ink); white-space: pre-line; overflow-wrap: anywhere; }
.definition + .definition { margin-top: 8px; }
.foot {
  display: flex; gap: 16px; align-items: center;
  padding: 6px 12px; border-top: 1px solid var(--rule);
  font-size: 12px; color: var(--ink-2);
}
.steps { display: flex; gap: 4px; align-items: center; font-variant-numeric: tabular-nums; }
button {
  all: unset; cursor: pointer; color: var(--ink-2); border-radius: 4px; padding: 2px 4px; min-height: 20px; min-width: 16px;
  text-align: center;
}
button:hover { color: var(--link); }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
button[disabled] { color: var(--ink-3); cursor: default; opacity: 0.6; }
`;
