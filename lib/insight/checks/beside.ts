import type { Figure } from './figure.ts';

/** The figures of a section by what they are of, so that one is found without going through all of them. */
export class Beside {
  readonly #figures = new Map<string, Figure[]>();

  constructor(section: readonly Figure[]) {
    for (const figure of section) {
      const { indicator, basis, span } = figure.fact;
      // A yearly mean and what is above another's growth are other measures.
      if (basis?.kind === 'above' || (span?.per === 'average' && span.from !== span.to)) continue;
      this.#add(figure.plain, figure);
      if (indicator !== null) this.#add(`#${indicator}`, figure);
    }
  }

  /**
   * The one figure of a thing beside another: of its time, territory and standing; none where there are several.
   *
   * @param thing a plain name, or the catalogue's id behind #
   */
  one(thing: string, kind: Figure['fact']['kind'], like: Figure): Figure | undefined {
    const found = this.#figures.get(keyOf(thing, kind, like)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  #add(thing: string, figure: Figure): void {
    const key = keyOf(thing, figure.fact.kind, figure);
    const known = this.#figures.get(key);
    if (known === undefined) this.#figures.set(key, [figure]);
    else if (!known.includes(figure) && known.length < 2) known.push(figure);
  }
}

function keyOf(thing: string, kind: string, { fact }: Figure): string {
  return [thing, kind, fact.period, fact.scope, fact.status].join(' ');
}
