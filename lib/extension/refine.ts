import { analyze } from '../analysis/analyze.ts';
import type { TextShape } from '../analysis/input.ts';
import type { Analysis } from '../analysis/schema.ts';
import { loadSegmenter } from './segmenter.ts';

/** The analysis with words cut by the segmenter, which is loaded first where it is not there yet. */
export async function refine(text: string, shape: TextShape): Promise<Analysis> {
  return analyze(text, shape, await loadSegmenter());
}
