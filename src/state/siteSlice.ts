import type { StateCreator } from 'zustand/vanilla';
import type { Located } from '../domain/located.ts';
import type { SiteProblem } from '../domain/siteConfig/field.ts';
import type { LayerFailure } from '../domain/siteConfig/layerFailure.ts';
import type { SiteConfig } from '../domain/siteConfig.ts';
import type { AtlasState } from './atlasState.ts';

/** A base map that could not be had; the built-in one is shown in its place. */
export interface FailedBasemap {
  readonly id: string;
  readonly failure: LayerFailure;
}

export interface SiteSlice {
  /** What the site's file says; null until it is read, and where it cannot be had. */
  readonly site: SiteConfig | null;
  readonly siteProblems: readonly SiteProblem[];
  /** Id of the chosen base map; null for the built-in one. One that the site does not have has no effect. */
  readonly basemap: string | null;
  readonly failedBasemap: FailedBasemap | null;
  /** Ids of the site's layers that are switched on. */
  readonly shownOverlays: readonly string[];
  /** Why a layer that is switched on is not there, by its id. */
  readonly overlayFailures: Readonly<Record<string, LayerFailure>>;
  /** Where the reader is, if they asked for it. */
  readonly located: Located | null;
  /** What became of a base map or layer, for the page's live region; empty at first. */
  readonly siteNotice: string;

  readonly setSite: (site: SiteConfig, problems: readonly SiteProblem[]) => void;
  readonly chooseBasemap: (basemap: string | null) => void;
  /** Goes back to the built-in base map. */
  readonly noteFailedBasemap: (failed: FailedBasemap) => void;
  readonly toggleOverlay: (overlay: string) => void;
  readonly noteOverlay: (overlay: string, failure: LayerFailure | null) => void;
  readonly setLocated: (located: Located | null) => void;
  readonly setSiteNotice: (siteNotice: string) => void;
}

export const createSiteSlice: StateCreator<AtlasState, [], [], SiteSlice> = (set) => ({
  site: null,
  siteProblems: [],
  basemap: null,
  failedBasemap: null,
  shownOverlays: [],
  overlayFailures: {},
  located: null,
  siteNotice: '',
  setSite: (site, siteProblems) =>
    set({
      site,
      siteProblems,
      shownOverlays: site.overlays.flatMap(({ id, shown }) => (shown ? [id] : [])),
    }),
  chooseBasemap: (basemap) => set({ basemap, failedBasemap: null }),
  noteFailedBasemap: (failedBasemap) => set({ basemap: null, failedBasemap }),
  toggleOverlay: (overlay) =>
    set(({ shownOverlays, overlayFailures }) => {
      const { [overlay]: _, ...others } = overlayFailures;
      return {
        shownOverlays: shownOverlays.includes(overlay)
          ? shownOverlays.filter((id) => id !== overlay)
          : [...shownOverlays, overlay],
        overlayFailures: others,
      };
    }),
  noteOverlay: (overlay, failure) =>
    set(({ overlayFailures }) => {
      const { [overlay]: _, ...others } = overlayFailures;
      return { overlayFailures: failure ? { ...others, [overlay]: failure } : others };
    }),
  setLocated: (located) => set({ located }),
  setSiteNotice: (siteNotice) => set({ siteNotice }),
});
