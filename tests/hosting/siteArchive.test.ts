import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSiteArchive } from '../../src/hosting/siteArchive.ts';
import { archiveFile } from '../../src/hosting/sitePaths.ts';

const site = {
  'index.html': '<a href="zh/">中文</a>',
  'zh/index.html': '<a href="../">首页</a>',
  'assets/a.js': 'export {}',
  'data/atlas.zip': 'PK',
};
const leftOut = [
  'zh/index.html.br',
  'zh/index.html.gz',
  'share/zh/pazhou.png',
  'screenshot.png',
  archiveFile,
];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-archive-'));
  const files = { ...site, ...Object.fromEntries(leftOut.map((path) => [path, 'old'])) };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

it('holds the site in one folder, ready for the disk, without variants, previews and itself', async () => {
  await writeSiteArchive(folder);
  const written = await readFile(join(folder, archiveFile));
  const held = Object.entries(unzipSync(written)).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(Object.fromEntries(held)).toEqual({
    'guangzhou-zone-atlas/index.html': '<a href="zh/index.html">中文</a>',
    'guangzhou-zone-atlas/zh/index.html': '<a href="../index.html">首页</a>',
    'guangzhou-zone-atlas/assets/a.js': site['assets/a.js'],
    'guangzhou-zone-atlas/data/atlas.zip': site['data/atlas.zip'],
  });
  await writeSiteArchive(folder);
  expect((await readFile(join(folder, archiveFile))).equals(written)).toBe(true);
});
