import { describe, expect, it } from 'vitest';
import { acceptedEncodings, compressibleName, isVariant } from '../../src/hosting/encodings.ts';

describe('acceptedEncodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['gzip;q=1.0, identity; q=0.5', ['gzip']],
    ['BR', ['br']],
    ['br;q=0, gzip', ['gzip']],
    ['br; q=0.0', []],
    ['identity', []],
    ['', []],
  ])('of "%s"', (header, expected) => {
    expect(acceptedEncodings(header).map(({ coding }) => coding)).toEqual(expected);
  });
});

describe('compressibleName', () => {
  it.each(['zh/index.html', 'assets/a.js', 'assets/a.mjs', 'data/places.geojson', 'manifest.webmanifest'])(
    'takes text (%s)',
    (path) => expect(compressibleName.test(path)).toBe(true),
  );

  it.each(['a.png', 'a.woff2', 'data/atlas.zip', 'index.html.br', 'index.html.gz'])(
    'leaves what is compressed (%s)',
    (path) => expect(compressibleName.test(path)).toBe(false),
  );
});

it('tells a variant from the file it is of', () => {
  expect(['a.js.br', 'a.js.gz', 'a.js', 'atlas.zip'].map(isVariant)).toEqual([true, true, false, false]);
});
