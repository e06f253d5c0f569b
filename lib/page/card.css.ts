import { LEASHED } from './card-element.ts';

/**
 * The card's own styles. A page may style `*` with `!important`; for declarations marked so the inner scope wins, so
 * all of the host's are. What the page might set as a variable is declared on the card inside, out of its reach.
 */
export const CARD_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--report-lens-x, 0) !important;
  top: var(--report-lens-y, 0) !important;
  zoom: var(--report-lens-zoom, 1) !important;
  width: max-content !important;
  height: auto !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  visibility: visible !important;
  pointer-events: auto !important;
}
:host([${LEASHED}]) { display: var(--report-lens-there, none) !important; }
:host(:not([data-placed])) { opacity: 0 !important; }
.card {
  --ground: #ffffff; --ink: #1d232b; --ink-2: #4d5661; --ink-3: #66707c; --rule: #dfe4ea; --link: #1c55a6;
  --actual: #1c55a6; --actual-ground: #e3edfb; --target: #9a4c05; --target-ground: #fdeedd; --target-line: #c2660c;
  --term-line: #6a4fc4; --raised: #f5f7f9;
  --shadow: 0 6px 24px rgb(20 30 45 / 16%);
  color-scheme: light;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  width: max-content;
  min-width: min(264px, calc(100vw - 16px));
  max-width: min(380px, calc(100vw - 16px));
  max-height: var(--report-lens-height, 360px);
  background: var(--ground);
  color: var(--ink);
  border: 1px solid var(--rule);
  border-radius: 8px;
  box-shadow: var(--shadow);
  font: 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  text-align: start;
  line-break: strict;
  text-spacing-trim: trim-start;
  cursor: auto;
  animation: appear 80ms ease-out;
}
:host([data-dark]) .card {
  --ground: #22272e; --ink: #e8ebef; --ink-2: #b9c1cb; --ink-3: #9aa4b0; --rule: #3a424d; --link: #8fbcf8;
  --actual: #9dc4fb; --actual-ground: #20334e; --target: #f6b673; --target-ground: #432f1a; --target-line: #e09a4c;
  --term-line: #b7a3f7; --raised: #2a3038;
  --shadow: 0 6px 24px rgb(0 0 0 / 50%);
  color-scheme: dark;
}
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
p, dl, dd, ul { margin: 0; padding: 0; }
.text { padding: 12px 16px; overflow-y: auto; overscroll-behavior: contain; border-radius: 8px 8px 0 0; min-height: 44px; }
.head { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; margin-bottom: 4px; font-size: 15px; font-weight: 600; overflow-wrap: anywhere; }
.source { font-size: 12px; font-weight: 400; color: var(--ink-3); white-space: nowrap; }
.source.long { white-space: normal; }
.sentence { margin-bottom: 6px; font-size: 13px; color: var(--ink-2); overflow-wrap: anywhere; }
.sentence b { font-weight: 600; color: var(--ink); }
.way:empty { display: none; }
.definition { white-space: pre-line; overflow-wrap: anywhere; }
.note { margin-bottom: 4px; font-size: 12px; color: var(--ink-2); overflow-wrap: anywhere; }
.note.warning { color: var(--target); }
.tag { border: 1px dotted var(--ink-3); border-radius: 3px; padding: 0 4px; color: var(--ink-2); }
.foot {
  display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: center; flex: none;
  padding: 6px 12px; border-top: 1px solid var(--rule);
  font-size: 12px; color: var(--ink-2);
}
.foot .last { margin-inline-start: auto; }
.steps { display: flex; gap: 2px; align-items: center; font-variant-numeric: tabular-nums; }
button {
  all: unset; box-sizing: border-box; cursor: pointer; color: var(--ink-2); border-radius: 4px; padding: 2px 4px;
  min-height: 24px; min-width: 24px; text-align: center;
}
button:hover { color: var(--link); }
button:focus-visible, .text:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.card:focus, .card:focus-visible { outline: none; }
.back { max-width: 14em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.term-link {
  display: inline; min-height: 0; min-width: 0; padding: 0; text-align: start; color: inherit; border-radius: 2px;
  text-decoration: underline dotted 2px var(--term-line); text-underline-offset: 0.2em;
}
.amount { display: flex; align-items: baseline; gap: 8px; margin-bottom: 4px; font-variant-numeric: tabular-nums; }
.printed { font-size: 18px; font-weight: 600; line-height: 1.4; }
.printed .unit { font-size: 13px; font-weight: 400; color: var(--ink-3); margin-inline-start: 1px; }
.chip { font-size: 12px; line-height: 18px; padding: 0 6px; border-radius: 3px; white-space: nowrap; font-variant-numeric: tabular-nums; }
.chip.actual { color: var(--actual); background: var(--actual-ground); }
.chip.target { color: var(--target); background: var(--target-ground); border-bottom: 1px dashed var(--target-line); }
.chip.unclear { color: var(--ink-2); border: 1px dotted var(--ink-3); line-height: 16px; }
.details { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; font-size: 13px; font-variant-numeric: tabular-nums; }
.details > div { display: contents; }
.details dt { color: var(--ink-3); font-size: 12px; line-height: 20px; }
.details dd { overflow-wrap: anywhere; line-height: 20px; }
.subhead { margin: 8px 0 0; padding-top: 6px; border-top: 1px solid var(--rule); font-size: 12px; color: var(--ink-3); }
.neighbours { list-style: none; }
.neighbours button { display: flex; width: 100%; gap: 8px; justify-content: space-between; align-items: baseline; padding: 2px 0; }
.neighbours .aside { font-size: 12px; color: var(--ink-3); }
.neighbours .value { color: var(--ink); font-size: 13px; font-variant-numeric: tabular-nums; }
.neighbours button:hover .value { color: var(--link); text-decoration: underline; }
@media (forced-colors: active) { .chip, .tag { border: 1px solid; } }
`;
