/**
 * The build command: `npm run build -- [--profile cn-public] [--site FILE] [--outDir FOLDER]`. With a
 * profile it builds only if the site's data hold all that such a release has to show.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { missingSlots, releaseProfiles } from './releaseProfile.ts';
import { loadSiteConfig, siteFileOf, siteFileVariable } from './siteConfig.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { profile: { type: 'string' }, site: { type: 'string' }, outDir: { type: 'string' } },
  });
  if (values.site !== undefined) process.env[siteFileVariable] = values.site;
  await assertReady(values.profile);
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    ...(values.outDir !== undefined && { build: { outDir: values.outDir, emptyOutDir: true } }),
  });
}

/** @throws Error naming every empty slot, or the profiles there are */
async function assertReady(asked: string | undefined): Promise<void> {
  if (asked === undefined) return;
  const profile = releaseProfiles.find((each) => each === asked);
  if (!profile) throw new Error(`There is no profile "${asked}"; known are ${releaseProfiles.join(', ')}`);
  const file = siteFileOf(join(root, 'public'));
  const missing = missingSlots(await loadSiteConfig(file), profile);
  if (missing.length === 0) return;
  const lines = missing.map(({ key, holds }) => `  ${key}: ${holds}`);
  throw new Error(`Not built: ${file} lacks what ${profile} has to show:\n${lines.join('\n')}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
