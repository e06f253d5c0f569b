/**
 * What tells one page of a site from another. A script that shows other pages under one path keeps them in the hash
 * (`#/news/7`, `#!/news/7`); any other hash leads to a part or a place of the same page (`#2`, `#allContent`).
 */
export function pageAddress({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
