import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBytes } from './byteBudgets.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

/** Bytes that do not compress, so that their number is their gzip size. */
const kilobytes = (count: number) => `/*${randomBytes(count * 750).toString('base64')}*/`;

describe('checkBytes', () => {
  it('holds a budget against the heaviest file that matches', () => {
    write('zh/index.html', 'x');
    write('en/index.html', kilobytes(3));
    const files = [{ name: 'home', match: '^(zh|en)/index\\.html$', maxKilobytes: 2 }];
    const [home] = checkBytes(dist, { files, sums: [] });
    expect(home?.held).toBe(false);
    expect(home?.files[0]?.[0]).toBe('en/index.html');
  });

  it('sums the scripts a page loads at once, wherever they are named, and not the later ones', () => {
    write(
      'zh/index.html',
      '<link rel="modulepreload" href="../assets/preloaded-1.js"><script type="module" src="../assets/entry-1.js">',
    );
    write('assets/preloaded-1.js', kilobytes(1));
    write('assets/entry-1.js', 'import{a as b}from"./shared-1.js";import("./later-1.js");import"./map-1.js"');
    write('assets/shared-1.js', `${kilobytes(1)}export{b}from"./preloaded-1.js"`);
    write('assets/later-1.js', kilobytes(50));
    write('assets/map-1.js', kilobytes(50));
    const sums = [
      {
        name: 'own',
        scriptsOf: 'zh/index.html',
        without: '/map-',
        maxKilobytes: 3,
      },
    ];
    const [own] = checkBytes(dist, { files: [], sums });
    const counted = own?.files.map(([path]) => path).toSorted();
    expect(counted).toEqual(['assets/entry-1.js', 'assets/preloaded-1.js', 'assets/shared-1.js']);
    expect(own?.held).toBe(true);
  });

  it('does not take a budget that matches nothing for held', () => {
    const files = [{ name: 'embed', match: '^embed/', maxKilobytes: 14 }];
    const sums = [{ name: 'scripts', scriptsOf: 'embed/index.html', maxKilobytes: 25 }];
    expect(checkBytes(dist, { files, sums }).map(({ held }) => held)).toEqual([false, false]);
  });
});
