import { EMPTY_LIBRARY, type TermLibrary } from '../glossary/library.ts';

/** The explanations of the reports that the reader keeps. Nothing is kept yet: whoever keeps reports puts them here. */
export const TERM_LIBRARY: TermLibrary = EMPTY_LIBRARY;
