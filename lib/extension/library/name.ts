/** The name of the library's database. */
export const LIBRARY_NAME = 'report-lens';
