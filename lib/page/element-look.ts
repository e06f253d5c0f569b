import { computedIndent, type IndentOf, writtenIndent } from './cell-indent.ts';

/** What the reading of a page needs to know of how an element is shown. */
export interface ElementLook {
  readonly hidden: boolean;
  /** Begins and ends a line of its own. */
  readonly block: boolean;
  /** Keeps the line breaks and tabs of its source, like `<pre>`. */
  readonly preserved: boolean;
  /** Set higher than the line, as note markers and exponents are. */
  readonly raised: boolean;
  readonly bold: boolean;
}

/** How an element is shown; `computedLook` in a browser, `markupLook` where no styles are computed. */
export interface LookOf {
  (element: Element): ElementLook;
  /** How far a cell of a table is moved in. */
  readonly indentOf: IndentOf;
}

const INLINE_DISPLAY = /^(?:inline|contents|ruby|none|$)/;

/** The look by the page's computed styles. */
export function computedLook(view: Window): LookOf {
  const look = (element: Element): ElementLook => {
    const style = view.getComputedStyle(element);
    return {
      hidden:
        style.display === 'none' ||
        style.visibility === 'hidden' ||
        style.visibility === 'collapse' ||
        // Letters of no size, against copying. Around other elements that is a way to lay them out without gaps.
        (style.fontSize === '0px' && element.firstElementChild === null),
      block: !INLINE_DISPLAY.test(style.display),
      preserved: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
      raised: element.localName === 'sup' || style.verticalAlign === 'super',
      bold: Number(style.fontWeight) >= 600,
    };
  };
  return Object.assign(look, { indentOf: computedIndent(view) });
}

/**
 * Whether an element is laid out at all, by itself and everything around it. One with `display: contents` has no box of
 * its own: what is around it decides.
 */
export function isLaidOut(element: Element, view: Window): boolean {
  let boxed: Element | null = element;
  while (boxed !== null && view.getComputedStyle(boxed).display === 'contents') boxed = boxed.parentElement;
  return boxed?.checkVisibility() ?? true;
}

/** Elements that browsers lay out as blocks. Any other is inline, those unknown too: `<o:p>`, `<ucapcontent>`. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);
const BOLD_TAGS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PRESERVED_TAGS = new Set(['pre', 'listing']);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NO_SIZE_STYLE = /(?:^|;)\s*font-size\s*:\s*0(?:px|pt|em|rem)?\s*(?:;|!|$)/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const PRESERVED_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const RAISED_STYLE = /vertical-align\s*:\s*super/i;

/** The look by tag names and inline styles alone, for documents without a renderer. */
export function markupLook(): LookOf {
  // Boldness and kept blanks are inherited; a parent is always asked before its children.
  const looks = new WeakMap<Element, Pick<ElementLook, 'bold' | 'preserved'>>();
  const look = (element: Element): ElementLook => {
    const tag = element.localName.toLowerCase();
    const style = element.getAttribute('style') ?? '';
    const outer = element.parentElement === null ? undefined : looks.get(element.parentElement);
    const inherited = {
      bold: BOLD_TAGS.has(tag) || BOLD_STYLE.test(style) || outer?.bold === true,
      preserved: PRESERVED_TAGS.has(tag) || PRESERVED_STYLE.test(style) || outer?.preserved === true,
    };
    looks.set(element, inherited);
    return {
      hidden:
        element.hasAttribute('hidden') ||
        HIDDEN_STYLE.test(style) ||
        (NO_SIZE_STYLE.test(style) && element.firstElementChild === null),
      block: BLOCK_TAGS.has(tag) || BLOCK_STYLE.test(style),
      raised: tag === 'sup' || RAISED_STYLE.test(style),
      ...inherited,
    };
  };
  return Object.assign(look, { indentOf: writtenIndent() });
}
