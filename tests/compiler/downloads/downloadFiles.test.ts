import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloadFiles } from '../../../src/compiler/downloads/downloadFiles.ts';
import { readCsv } from './readCsv.ts';
import { smallAtlas, smallGeometry } from './smallAtlas.ts';

const files = downloadFiles(smallAtlas, smallGeometry);
const text = (path: string) => String(files.get(path));
const ids = (path: string) => readCsv(text(path)).records.map(({ id }) => id);

afterEach(() => vi.unstubAllEnvs());

describe('downloadFiles', () => {
  it('offers every file of the public contract', () => {
    const contract =
      'places.geojson districts.geojson figures.csv figures.json sources.json tenancies.csv events.csv datapackage.json atlas.zip';
    expect([...files.keys()]).toEqual(expect.arrayContaining(contract.split(' ')));
  });

  it('keeps figures of other publications out of the file of the source documents', () => {
    expect(ids('figures.csv')).toEqual(['f1', 'f2', 'f3']);
    expect(ids('figures-beyond.csv')).toEqual(['b1']);
    expect(text('figures.json')).not.toContain('beyond-documents');
    expect(text('figures-beyond.json')).not.toContain('source-documents');
  });

  it('opens in Excel with Chinese intact: every table starts with a byte order mark', () => {
    const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
    expect(tables.filter((path) => !text(path).startsWith('\uFEFF'))).toEqual([]);
  });

  it('packs all of them into the archive', () => {
    const archive = files.get('atlas.zip');
    const unpacked = unzipSync(archive instanceof Uint8Array ? archive : new Uint8Array());
    const names = [...files.keys()].filter((path) => path !== 'atlas.zip');
    expect(Object.keys(unpacked)).toEqual(names);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (const name of names) expect(decoder.decode(unpacked[name])).toBe(text(name));
  });

  it('writes the same bytes at any time and in any time zone', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    vi.setSystemTime(new Date('2031-05-05T05:05:05Z'));
    const there = downloadFiles(smallAtlas, smallGeometry);
    vi.useRealTimers();
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const elsewhere = downloadFiles(smallAtlas, smallGeometry);
    expect(there).toEqual(elsewhere);
  });
});
