import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { geodataPlugin } from '../../src/compiler/vitePlugin.ts';
import { goodGeodata } from './editedGeodata.ts';

const brokenGeodata = 'tests/fixtures/broken-geodata';
const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === 'entry' ? '\0entry' : undefined),
  load: (id: string) =>
    id === '\0entry'
      ? 'import atlas from "virtual:atlas"; import { geometryUrl } from "virtual:atlas-geometry-url"; console.log(atlas, geometryUrl);'
      : undefined,
};

async function buildFolder(
  folder: string,
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [geodataPlugin({ folder }), entry],
    build: { write: false, rolldownOptions: { input: 'entry' } },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('one output was expected');
  return result.output;
}

async function serveFolder(folder: string) {
  return createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [geodataPlugin({ folder })],
  });
}

describe('geodataPlugin', () => {
  it('builds the facts into the script and the geometry into a file named by its content', async () => {
    const output = await buildFolder(goodGeodata);
    const geometry = output.find(({ fileName }) => fileName.endsWith('.json'));
    const script = output.find((file) => file.type === 'chunk');
    expect(geometry?.fileName).toMatch(/^assets\/geometry-[\w-]{8}\.json$/);
    expect(script?.type === 'chunk' && script.code).toContain('east-quarter');
    // Beside the script, wherever the site is put.
    expect(script?.type === 'chunk' && script.code).toMatch(
      /new URL\([^)]*geometry-[^)]*import\.meta\.url\)/,
    );
  });

  it('fails the build with every issue', async () => {
    const failure = await buildFolder(brokenGeodata).catch((error: unknown) => String(error));
    expect(failure).toContain('geodata has 7 issue(s)');
    expect(failure).toContain('liwan.yaml:7 unknown key "sumary"');
    expect(failure).toContain('pazhou.yaml:65 "source" is missing');
  });

  it('shows issues in the overlay of the dev server after a change, and reloads once they are gone', async () => {
    const good = await serveFolder(goodGeodata);
    const broken = await serveFolder(brokenGeodata);
    try {
      const toGood = vi.spyOn(good.ws, 'send').mockReturnValue();
      const toBroken = vi.spyOn(broken.ws, 'send').mockReturnValue();
      good.watcher.emit('all', 'change', `${process.cwd()}/${goodGeodata}/metrics.yaml`);
      broken.watcher.emit('all', 'change', `${process.cwd()}/${brokenGeodata}/metrics.yaml`);
      expect(toGood.mock.calls).toEqual([[{ type: 'full-reload' }]]);
      expect(JSON.stringify(toBroken.mock.calls)).toContain('liwan.yaml:7 unknown key');
    } finally {
      await Promise.all([good.close(), broken.close()]);
    }
  });

  it('serves a changed fact on the next load', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
    cpSync(goodGeodata, folder, { recursive: true });
    const server = await serveFolder(folder);
    try {
      vi.spyOn(server.ws, 'send').mockReturnValue();
      const factsEdition = async () => {
        const { default: index } = await server.ssrLoadModule('virtual:atlas');
        return index.factsEdition;
      };
      const before = await factsEdition();
      const path = join(folder, 'places/pazhou.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace('value: 5.9', 'value: 7.3'));
      server.watcher.emit('all', 'change', path);
      expect(await factsEdition()).not.toBe(before);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
