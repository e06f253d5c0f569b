import type { ExcerptForm } from '../../lib/export/excerpt-forms.ts';
import type { Excerpt, ReportBasket } from '../../lib/extension/basket-model.ts';

/** A change of the reader's to one basket. */
export type BasketChange =
  | { readonly is: 'star'; readonly excerpt: Excerpt }
  | { readonly is: 'move'; readonly key: string; readonly by: -1 | 1 }
  | { readonly is: 'note'; readonly key: string; readonly note: string };

/** What can be done with figures that are set aside. */
export interface BasketActions {
  /** Changes what is set aside of the report of this key. */
  readonly onBasket: (report: string, change: BasketChange) => void;
  /** Copies what is set aside as a table; whether that was possible. */
  readonly onCopyBasket: (baskets: readonly ReportBasket[]) => Promise<boolean>;
  /** Saves it as a file; whether that was possible. */
  readonly onExportBasket: (form: ExcerptForm, baskets: readonly ReportBasket[]) => Promise<boolean>;
}

/** What is set aside of the report shown, and of all others. */
export interface BasketsShown {
  readonly own: ReportBasket;
  readonly others: readonly ReportBasket[];
}
