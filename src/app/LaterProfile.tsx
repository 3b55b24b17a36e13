import { lazy } from 'react';

/** Brings what a profile says into the browser's cache, so that the first one opens at once. */
export async function fetchProfileContents() {
  return import('../features/profile/ProfileContents.tsx');
}

/** On a page that opens without a profile, what a profile says is fetched after the page is on screen. */
export const LaterProfileContents = lazy(async () => ({
  default: (await fetchProfileContents()).ProfileContents,
}));
