import type { StateCreator } from 'zustand/vanilla';
import type { BoundingBox } from '../domain/outline.ts';
import type { OwnFeatures, OwnLayer, OwnRow } from '../domain/ownLayer.ts';
import type { AtlasState } from './atlasState.ts';

export interface OwnDataSlice {
  /** Bottom to top. */
  readonly ownLayers: readonly OwnLayer[];
  /** Where a file would lie that has not been placed yet; drawn dashed. */
  readonly ownPreview: OwnFeatures | null;
  /** The imported record whose attributes are shown. */
  readonly ownRow: OwnRow | null;
  /** The last wish to see a part of the reader's own data; a new object for each. */
  readonly ownInView: { readonly bbox: BoundingBox } | null;
  /** Files dropped on the page that nobody has taken yet. */
  readonly offeredFiles: readonly File[] | null;
  /** Layers with too many records in view for the map that is drawn. */
  readonly ownLeftOut: readonly string[];
  /** What the last import came to, for the page's live region; empty at first. */
  readonly ownNotice: string;

  /** Adds a layer on top of the others, or puts it in the place of the one with its id. */
  readonly putOwnLayer: (layer: OwnLayer) => void;
  readonly changeOwnLayer: (id: string, change: Partial<OwnLayer>) => void;
  readonly removeOwnLayer: (id: string) => void;
  readonly previewOwn: (ownPreview: OwnFeatures | null) => void;
  readonly selectOwnRow: (ownRow: OwnRow | null) => void;
  readonly bringOwnIntoView: (bbox: BoundingBox) => void;
  /** Opens the import panel for these files; null once they are taken. */
  readonly offerFiles: (files: readonly File[] | null) => void;
  readonly setOwnNotice: (ownNotice: string) => void;
}

export const createOwnDataSlice: StateCreator<AtlasState, [], [], OwnDataSlice> = (set, get) => ({
  ownLayers: [],
  ownPreview: null,
  ownRow: null,
  ownInView: null,
  offeredFiles: null,
  ownLeftOut: [],
  ownNotice: '',

  putOwnLayer: (layer) => {
    const { ownLayers } = get();
    const isKnown = ownLayers.some(({ id }) => id === layer.id);
    set({
      ownLayers: isKnown
        ? ownLayers.map((known) => (known.id === layer.id ? layer : known))
        : [...ownLayers, layer],
    });
  },
  changeOwnLayer: (id, change) =>
    set(({ ownLayers }) => ({
      ownLayers: ownLayers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
    })),
  removeOwnLayer: (id) =>
    set(({ ownLayers, ownRow }) => ({
      ownLayers: ownLayers.filter((layer) => layer.id !== id),
      ownRow: ownRow?.layer === id ? null : ownRow,
    })),
  previewOwn: (ownPreview) => set({ ownPreview }),
  selectOwnRow: (ownRow) => set({ ownRow }),
  bringOwnIntoView: (bbox) => set({ ownInView: { bbox } }),
  offerFiles: (offeredFiles) => set(offeredFiles ? { offeredFiles, openTool: 'import' } : { offeredFiles }),
  setOwnNotice: (ownNotice) => set({ ownNotice }),
});
