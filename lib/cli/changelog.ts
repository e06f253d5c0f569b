/** Three numbers, and nothing before or behind. */
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** Whether a version is one, and newer than another. */
export function isNewerVersion(version: string, than: string): boolean {
  const [, ...next] = VERSION.exec(version) ?? [];
  const [, ...last] = VERSION.exec(than) ?? [];
  const first = next.findIndex((part, index) => part !== last[index]);
  return first >= 0 && Number(next[first]) > Number(last[first]);
}

/**
 * The changelog with what was unreleased under a version and its date, and an empty "Unreleased" above.
 *
 * @returns null if nothing is told as unreleased
 */
export function withRelease(changelog: string, version: string, date: string): string | null {
  const [before, ...parts] = changelog.split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.startsWith('## Unreleased\n'));
  const told = parts[at]?.slice('## Unreleased\n'.length).trim() ?? '';
  if (told === '') return null;
  const released = ['## Unreleased\n\n', `## ${version} · ${date}\n\n${told}\n${at + 1 < parts.length ? '\n' : ''}`];
  return [before, ...parts.slice(0, at), ...released, ...parts.slice(at + 1)].join('');
}

/** The manifest or the lock file of the packages, with the project's own version changed: the first ones named so. */
export function withVersion(json: string, version: string): string {
  const parsed: { version?: string; packages?: Record<string, { version?: string }> } = JSON.parse(json);
  parsed.version = version;
  const own = parsed.packages?.[''];
  if (own !== undefined) own.version = version;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
