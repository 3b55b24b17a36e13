import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type SiteConfig, unknownSite } from '../domain/siteConfig.ts';

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address, or empty' });
const empty = z.literal('');

const schema = z.strictObject({
  address: webAddress
    .refine((text) => !/[?#]/.test(text), { error: 'must be a folder, without ? or #' })
    .or(empty)
    .default(unknownSite.address),
  contact: z.email({ error: 'must be a mail address, or empty' }).or(empty).default(unknownSite.contact),
  issues: webAddress.or(empty).default(unknownSite.issues),
});

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
  const { success, data, error } = schema.safeParse(parseJson(text, file));
  if (!success) throw new SiteConfigError(file, error.issues.map(problemOf));
  const address = data.address === '' || data.address.endsWith('/') ? data.address : `${data.address}/`;
  return { ...data, address };
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}; known are ${Object.keys(unknownSite).join(', ')}`;
  const [first] = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  return `${issue.path.join('.') || 'the file'} ${first?.message ?? issue.message}`;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SiteConfigError(file, [`is not JSON (${error instanceof Error ? error.message : error})`]);
  }
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
