/**
 * `npm run bench`: the built atlas against a bare MapLibre page on the same geometry, and the atlas'
 * map against bare MapLibre on many made-up zones. Options: `--rounds 4`, `--zones 10000`, `--json FILE`,
 * `--profile "slow phone"` for that profile alone.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFolder } from '../browser/support/builtAtlas.ts';
import { serveFolder } from '../browser/support/serve.ts';
import { type RatioBudget, readBudgets } from './budgets.ts';
import { buildPages } from './buildPages.ts';
import { brotliEncoder } from './compress.ts';
import { profiles } from './profiles.ts';
import { reportBytes, reportRatios, reportTimes } from './report.ts';
import { runSeries, type Task } from './series.ts';
import { atlas, atScale, bare, placePage } from './subjects.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '4' },
    zones: { type: 'string', default: '10000' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});

// A copy, so that a build during the series does not mix two editions.
const dist = await mkdtemp(join(tmpdir(), 'atlas-bench-dist-'));
await cp(builtFolder(), dist, { recursive: true });

const zones = Number(options.zones);
const scaled = atScale(zones);
/** As many as an import takes; what that does to the page is reported beside the others. */
const crowd = 100_000;
const crowded = atScale(crowd);
const [plain, slowPhone] = profiles;
if (plain === undefined || slowPhone === undefined) throw new Error('two profiles are measured');
const allTasks: readonly Task[] = [
  { profile: slowPhone, subject: bare, withActions: false },
  { profile: slowPhone, subject: atlas, withActions: false },
  { profile: slowPhone, subject: placePage, withActions: false },
  { profile: plain, subject: bare, withActions: true },
  { profile: plain, subject: atlas, withActions: true },
  { profile: plain, subject: scaled.bare, withActions: true },
  { profile: plain, subject: scaled.atlas, withActions: true },
  { profile: plain, subject: scaled.imported, withActions: true },
  { profile: plain, subject: crowded.bare, withActions: true },
  { profile: plain, subject: crowded.imported, withActions: true },
];
const tasks = allTasks.filter(({ profile }) => (options.profile ?? profile.name) === profile.name);
if (tasks.length === 0) throw new Error(`No profile is called “${options.profile}”`);

const pages = await buildPages(dist, [zones, crowd]);
const host = (folder: string) =>
  serveFolder(folder, { encode: brotliEncoder(folder), headers: { 'cache-control': 'max-age=600' } });
const [atlasSite, benchSite] = await Promise.all([host(dist), host(pages)]);
const sites = { atlas: atlasSite.url, bench: benchSite.url };
try {
  const samples = await runSeries(tasks, Number(options.rounds), sites, console.error);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(samples, null, 2)}\n`);
  const budgets = readBudgets();
  reportBytes(samples, [
    { subject: atlas.name, site: atlasSite.url, folder: dist },
    { subject: bare.name, site: benchSite.url, folder: pages },
  ]);
  reportTimes(samples);
  const ofPage = (page: RatioBudget['page']) => budgets.ratios.filter((budget) => budget.page === page);
  reportRatios(samples, budgets.maxLayoutShift, [
    { page: atlas.name, limit: bare.name, budgets: ofPage(undefined) },
    { page: placePage.name, limit: bare.name, budgets: ofPage('place') },
    { page: scaled.atlas.name, limit: scaled.bare.name, budgets: ofPage(undefined) },
    { page: scaled.imported.name, limit: scaled.bare.name, budgets: ofPage('imported') },
  ]);
} finally {
  await Promise.all([atlasSite.close(), benchSite.close()]);
  await Promise.all([dist, pages].map((folder) => rm(folder, { recursive: true })));
}
