import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSite } from '../domain/siteConfig/readSite.ts';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';
import { siteFileName } from '../domain/siteFile.ts';
import { siteProblemText } from '../i18n/parts/siteProblems.ts';

/** Names another file in place of `public/site.json`; the build script sets it. */
export const siteFileVariable = 'ATLAS_SITE';

/** Where the site's data are read from. @param publicDir the folder of files that are copied as they are */
export function siteFileOf(publicDir: string): string {
  const asked = process.env[siteFileVariable];
  return asked ? resolve(asked) : join(publicDir, siteFileName);
}

/** Where another file than the public one is named, the build gets that one. */
export async function copySiteFile(outDir: string): Promise<void> {
  const asked = process.env[siteFileVariable];
  if (asked) await writeFile(join(outDir, siteFileName), await readFile(resolve(asked)));
}

/** Says what is wrong with `site.json`, key by key. */
export class SiteConfigError extends Error {
  constructor(file: string, problems: readonly string[]) {
    super(`${file}: ${problems.join('; ')}`);
    this.name = 'SiteConfigError';
  }
}

/**
 * The site's own data from a JSON file; a missing file says nothing, and so does a missing key.
 * @throws SiteConfigError naming the file and everything wrong in it
 */
export async function loadSiteConfig(file: string): Promise<SiteConfig> {
  const text = await readOptional(file);
  return text === undefined ? unknownSite : parseSiteConfig(text, file);
}

/** @throws SiteConfigError for anything but an object with the known keys */
export function parseSiteConfig(text: string, file = 'site.json'): SiteConfig {
  const { site, problems } = readSite(text);
  if (problems.length > 0)
    throw new SiteConfigError(
      file,
      problems.map((problem) => siteProblemText(problem, 'en')),
    );
  return site;
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
