import { analyze } from '../analysis/analyze.ts';
import type { TextShape } from '../analysis/input.ts';
import type { Analysis } from '../analysis/schema.ts';
import { loadSegmenter } from './segmenter.ts';

/** The analysis with words cut by the segmenter; null where it says the same as the one from the rules alone. */
export async function refine(text: string, shape: TextShape): Promise<Analysis | null> {
  const segmenter = await loadSegmenter();
  const refined = analyze(text, shape, segmenter);
  return JSON.stringify(refined) === JSON.stringify(analyze(text, shape)) ? null : refined;
}
