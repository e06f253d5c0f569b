import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawn, DrawSeries } from './draw-series.ts';

/** A plot of the library's figures, drawn once its library is there; `words` say the same to those who do not see it. */
export function FigurePlot({ drawn, words }: { readonly drawn: Drawn; readonly words: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [draw, setDraw] = useState<DrawSeries | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./draw-series.ts').then(
      (loaded) => {
        if (isWanted) setDraw(() => loaded.drawSeries);
      },
      (error: unknown) => console.error('Report Lens: the plot could not be drawn.', error),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null || draw === null) return;
    const paint = () => element.replaceChildren(draw(drawn, element.clientWidth || 640));
    paint();
    const resized = new ResizeObserver(paint);
    resized.observe(element);
    return () => resized.disconnect();
  }, [draw, drawn]);
  return (
    <figure class="plot">
      <div aria-hidden="true" ref={place} />
      <figcaption class="unseen">{words}</figcaption>
    </figure>
  );
}
