import { readFileSync } from 'node:fs';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../lib/cli/archive.ts';
import { thirdPartyNotices } from '../../lib/cli/notices.ts';

describe('an archive', () => {
  const files = [
    { path: 'b/报告.txt', data: Buffer.from('增长6.5%'.repeat(100)) },
    { path: 'a.txt', data: Buffer.from('') },
  ];

  it('gives its files back, under their names', async () => {
    const back = unzipSync(await zipOf(files));
    expect(Object.keys(back)).toEqual(['a.txt', 'b/报告.txt']);
    expect(back['b/报告.txt']).toEqual(strToU8('增长6.5%'.repeat(100)));
  });

  it('is the same for the same files in any order', async () => {
    expect(await zipOf([...files].reverse())).toEqual(await zipOf(files));
  });
});

describe('the notices in the package', () => {
  const notices = thirdPartyNotices();
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );

  it.each([
    ...Object.entries(dependencies).map(([name, version]) => `${name} ${version}`),
    'd3-scale',
    'wxt',
    'gb2260',
  ])('name %s', (name) => expect(notices).toContain(`\n${name}`));

  it('bring the words of the licences, and nothing that only tests need', () => {
    expect(notices.match(/Permission is hereby granted|Permission to use, copy, modify/g)?.length).toBeGreaterThan(40);
    expect(notices).not.toMatch(/^(?:vitest|typescript|axe-core) /m);
  });
});
