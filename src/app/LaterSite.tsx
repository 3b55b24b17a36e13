import { type ComponentType, lazy, Suspense } from 'react';
import type { SiteConfig } from '../domain/siteConfig.ts';
import { useAtlasStore } from '../state/useAtlasStore.tsx';

const parts = {
  /** The choice among the site's base maps and layers, and where the reader is. */
  layers: later(async () => (await import('../features/site-layers/SiteLayers.tsx')).SiteLayers),
  /** Whom these are from. */
  credits: later(async () => (await import('../features/site-layers/SiteCredits.tsx')).SiteCredits),
  /** What is wrong in the site's file. */
  problems: later(async () => (await import('../features/site-layers/SiteProblems.tsx')).SiteProblems),
} as const;

/** A part of the page that only the site's file asks for; fetched where it does. */
export function LaterSite({ part }: { readonly part: keyof typeof parts }) {
  const site = useAtlasStore((state) => state.site);
  const hasProblems = useAtlasStore((state) => state.siteProblems.length > 0);
  const isAsked =
    part === 'problems'
      ? hasProblems
      : site !== null && (site.locate || site.basemaps.length + site.overlays.length > 0);
  if (!site || !isAsked) return null;
  const Part = parts[part];
  return (
    <Suspense fallback={null}>
      <Part site={site} />
    </Suspense>
  );
}

function later(load: () => Promise<ComponentType<{ readonly site: SiteConfig }>>) {
  return lazy(async () => ({ default: await load() }));
}
