import { showFigure } from '../lib/export/shown-figure.ts';
import type { Fact } from '../lib/model/schema.ts';
import { useT } from './i18n.ts';

/** A figure with everything that it needs to be understood: 年均+8.1%, ≥8000人. */
export function Figure({ fact, text }: { readonly fact: Fact; readonly text: string }) {
  const { before, number, unit, after } = showFigure(fact, text, useT().language);
  return (
    <>
      {before}
      {number}
      <span class="unit">
        {unit}
        {after}
      </span>
    </>
  );
}
