import type { LibraryEntry } from '../../glossary/library.ts';
import { loadSettings } from '../settings.ts';
import { LIBRARY_NAME } from './name.ts';

/**
 * The terms that kept reports explain; none where the reader keeps no reports, or the library does not open. Read without
 * the library's own classes: the background asks for nothing else, and would carry a database engine for it.
 */
export async function termsOfLibrary(): Promise<readonly LibraryEntry[]> {
  if (!(await loadSettings()).library) return [];
  try {
    const database = await open(LIBRARY_NAME);
    return database === null ? [] : await termsIn(database);
  } catch (error) {
    // The page has its own terms all the same; what is wrong with the library is told where it is shown.
    console.error('Report Lens could not look terms up in its library.', error);
    return [];
  }
}

/** The database as it is; null where there is none, and none is made. */
function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isNew ? resolve(null) : reject(request.error));
  });
}

/** Closed in any case: an open database would keep the library from changing its form. */
function termsIn(database: IDBDatabase): Promise<readonly LibraryEntry[]> {
  return new Promise<readonly LibraryEntry[]>((resolve, reject) => {
    // A library that no page has opened since the extension was updated has no such table yet.
    if (!database.objectStoreNames.contains('terms')) return resolve([]);
    const request = database.transaction('terms').objectStore('terms').getAll();
    request.onsuccess = () => resolve(request.result.map(toEntry));
    request.onerror = () => reject(request.error);
  }).finally(() => database.close());
}

function toEntry({ term, text, source }: LibraryEntry): LibraryEntry {
  return { term, text, source };
}
