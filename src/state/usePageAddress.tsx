import { useSyncExternalStore } from 'react';
import { placeHref, usePageLinks } from './PageLinks.tsx';

const subscribe = () => () => {};

/**
 * Absolute address of a place's own page: below the site's address where that is known, else below
 * the one the reader opened; empty in a prerendered page that knows neither.
 */
export function usePageAddress(siteAddress: string, place: string): string {
  const links = usePageLinks();
  const opened = useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => '',
  );
  if (siteAddress !== '') return placeHref({ ...links, root: siteAddress }, place);
  return opened === '' ? '' : new URL(placeHref(links, place), opened).href;
}
