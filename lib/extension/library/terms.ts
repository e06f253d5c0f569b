import type { LibraryEntry } from '../../glossary/library.ts';
import { loadSettings } from '../settings.ts';
import { Library } from './library.ts';

/** The terms that kept reports explain; none where the reader keeps no reports, or the library does not open. */
export async function termsOfLibrary(): Promise<readonly LibraryEntry[]> {
  if (!(await loadSettings()).library) return [];
  const library = new Library();
  try {
    return await library.terms();
  } catch (error) {
    // The page has its own terms all the same; what is wrong with the library is told where it is shown.
    console.error('Report Lens could not look terms up in its library.', error);
    return [];
  } finally {
    library.close();
  }
}
