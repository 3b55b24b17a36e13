import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { filesOf } from '../own-data/placing/samePolygon.ts';
import type { AtlasPage } from './support/atlasPage.ts';
import { builtFiles, builtText } from './support/builtAtlas.ts';
import { launchBrowser } from './support/launch.ts';
import { type RunningPreview, startPreview } from './support/startPreview.ts';
import { mapComplete, visit } from './support/visit.ts';

let browser: Browser;
let site: RunningPreview;
let folder = '';
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startPreview()]);
  folder = await mkdtemp(join(tmpdir(), 'atlas-hosting-'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

interface Watched extends AtlasPage {
  /** Directive and address of whatever the policy did not let through, on any page visited. */
  readonly violations: readonly string[];
}

async function visitWatched(path: string): Promise<Watched> {
  const violations: string[] = [];
  const visited = await visit(browser, site.url + path, {
    prepare: async (page) => {
      await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
      await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
        reportViolation(event.violatedDirective + ' ' + event.blockedURI))`);
    },
  });
  return { ...visited, violations };
}

/** Opens every tool but the import in turn and waits until its panel has come. */
async function openTools(page: Page): Promise<void> {
  const tools = await page
    .locator('.tool-button')
    .evaluateAll((all) => all.map((button) => button.getAttribute('data-tool') ?? ''));
  expect(tools).toEqual(expect.arrayContaining(['colour', 'table', 'measure', 'import']));
  for (const tool of tools.filter((id) => id !== 'import')) {
    await page.locator(`.tool-button[data-tool="${tool}"]`).click();
    await page.locator(`.tool-panel-${tool} .tool-panel-body > *`).first().waitFor();
  }
}

/** Hands over a file of which the map gets a polygon: read in a worker. */
async function importPolygon(page: Page, format: string): Promise<void> {
  const paths = await Promise.all(
    filesOf(format, 'wgs84').map(async (file) => {
      const path = join(folder, file.name);
      await writeFile(path, new Uint8Array(await file.arrayBuffer()));
      return path;
    }),
  );
  await page.locator('.tool-button[data-tool="import"]').click();
  await page.locator('.import input[type="file"]').setInputFiles(paths);
  await page.locator('.import-question').waitFor();
}

describe('under the policy that npm start sends', () => {
  it.each(['', 'zh/', 'en/places/pazhou/', 'zh/industries/displays/', 'en/?compare=pazhou,huangpu'])(
    '/%s does nothing that is refused',
    async (path) => {
      const { page, problems, violations, close } = await visitWatched(path);
      await page.waitForURL(/\/(zh|en)\//);
      await mapComplete(page);
      expect(violations).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('every tool, an imported file, the dark theme and the other language work', {
    timeout: 120_000,
  }, async () => {
    const { page, problems, violations, close } = await visitWatched('en/');
    await mapComplete(page);
    await openTools(page);
    await importPolygon(page, 'KML');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('search').getByRole('combobox').fill('Pazhou');
    await page.keyboard.press('Enter');
    await page.locator('#profile-name').waitFor();
    await page.locator('.language-link').click();
    await page.waitForURL(`${site.url}zh/**`);
    await mapComplete(page);
    expect(violations).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('is the one that is enforced: a script in a page does not run', async () => {
    const { page, violations, close } = await visitWatched('en/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.body.append(script);
    });
    await expect.poll(() => violations).toEqual(['script-src-elem inline']);
    expect(await page.title()).toBe('Guangzhou Zone Atlas');
    await close();
  });

  it('no page of the build has a script, style or handler of its own', async () => {
    const pages = (await builtFiles()).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(200);
    const inline =
      /<style|<[^>]*\sstyle=|<[^>]*\son[a-z]+=|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))|javascript:/i;
    const found = await Promise.all(
      pages.map(async (path) => inline.exec(await builtText(path))?.[0].slice(0, 80)),
    );
    expect(
      pages.flatMap((path, index) => (found[index] === undefined ? [] : `${path}: ${found[index]}`)),
    ).toEqual([]);
  });
});

describe('npm start', () => {
  it('sends the headers of the definition with pages, files and errors', async () => {
    const script = (await builtFiles()).find((path) => /^assets\/atlas-.*\.js$/.test(path)) ?? '';
    for (const path of ['', 'zh/', 'en/places/pazhou/', script, 'data/figures.csv', 'favicon.svg']) {
      const { status, headers } = await fetch(site.url + path);
      expect(status, path).toBe(200);
      expect(Object.fromEntries(headers), path).toMatchObject(
        Object.fromEntries(
          Object.entries(responseHeaders(path)).map(([name, value]) => [name.toLowerCase(), value]),
        ),
      );
    }
    const missing = await fetch(`${site.url}zh/places/atlantis/`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('sends text compressed, brotli before gzip', async () => {
    const coding = async (accepts: string) => {
      const { headers } = await fetch(`${site.url}zh/`, { headers: { 'accept-encoding': accepts } });
      return [headers.get('content-encoding'), headers.get('vary')];
    };
    expect(await coding('gzip, deflate, br')).toEqual(['br', 'Accept-Encoding']);
    expect(await coding('gzip')).toEqual(['gzip', 'Accept-Encoding']);
    expect((await coding('identity'))[0]).toBeNull();
  });
});
