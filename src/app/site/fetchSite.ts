import { type PageSite, pageSite } from '../../domain/pageSite.ts';
import { type ReadSite, readSite } from '../../domain/siteConfig/readSite.ts';
import { resolveSite } from '../../domain/siteConfig/resolveSite.ts';
import { siteFileCache, siteFileName } from '../../domain/siteFile.ts';
import { siteProblemText } from '../../i18n/parts/siteProblems.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import type { PageIdentity } from '../pageIdentity.ts';

/** Far more than any site has to say; a larger answer is something else. */
const mostCharacters = 1_000_000;

/**
 * Reads the site's file.
 *
 * @param root the site's folder
 * @throws Error where it cannot be had
 */
export async function fetchSite(root: URL): Promise<ReadSite> {
  const address = new URL(siteFileName, root);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  keepForOffline(address, response.clone());
  const text = await response.text();
  if (text.length > mostCharacters) throw new Error(`${address.pathname} is too large`);
  const { site, problems } = readSite(text);
  return { site: resolveSite(site, root.href), problems };
}

/** Lets the store know, tells the file's editor what is wrong in it, and the page what it shows otherwise. */
export function applySite(
  { site, problems }: ReadSite,
  store: AtlasStore,
  { language }: Pick<PageIdentity, 'language'>,
  made: PageSite,
  onSite: (site: PageSite) => void,
): void {
  for (const problem of problems) console.warn(`${siteFileName}: ${siteProblemText(problem, language)}`);
  store.getState().setSite(site, problems);
  const read = pageSite(site, language);
  const isSame = Object.values(read).join('\n') === Object.values(made).join('\n');
  if (!isSame) onSite(read);
}

/** The page reads it before the offline copy is there, which would have to do without it. */
function keepForOffline(address: URL, response: Response): void {
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !serviceWorker) return;
  // Never resolves where there is no offline copy; then nothing is stored.
  serviceWorker.ready
    .then(async () => (await caches.open(siteFileCache)).put(address, response))
    .catch(() => {});
}
