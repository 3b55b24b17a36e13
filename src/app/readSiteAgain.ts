import type { PageSite } from '../domain/pageSite.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { PageIdentity } from './pageIdentity.ts';

/**
 * Reads the site's file, which may have been edited since the page was made, and tells where it says
 * something else. Where it cannot be had the page stays as it was made. Returns what stops it.
 */
export function readSiteAgain(
  store: AtlasStore,
  page: PageIdentity,
  made: PageSite,
  onSite: (site: PageSite) => void,
): () => void {
  // The address may name another page by the time it is asked.
  const root = new URL(page.root, window.location.href);
  let isLeft = false;
  import('./site/fetchSite.ts')
    .then(async ({ fetchSite, applySite }) => {
      const read = await fetchSite(root);
      if (!isLeft) applySite(read, store, page, made, onSite);
    })
    .catch(() => {});
  return () => {
    isLeft = true;
  };
}
