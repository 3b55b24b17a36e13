import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { MapAdapter, MapPadding } from './mapAdapter.ts';
import { matchMediaQuery } from './mediaQueries.ts';
import type { OwnDataSheet } from './ownDataSheet.ts';

/**
 * Lets the state of the reader's own data drive the sheet, and a click on the sheet choose a record.
 * Returns what parts them again.
 */
export function connectOwnData(
  store: AtlasStore,
  map: MapAdapter,
  sheet: OwnDataSheet,
  padding: () => MapPadding,
): () => void {
  function showLayers({ ownLayers }: AtlasState, before: AtlasState['ownLayers']): void {
    for (const { id } of before) if (!ownLayers.some((layer) => layer.id === id)) sheet.remove(id);
    for (const layer of ownLayers) {
      const known = before.find(({ id }) => id === layer.id);
      if (known === layer) continue;
      if (known?.geometry !== layer.geometry) sheet.add(layer.id, layer, layer);
      else if (
        known.mask !== layer.mask ||
        known.colouring !== layer.colouring ||
        known.isVisible !== layer.isVisible
      ) {
        void sheet.dress(layer.id, layer).then(() => performance.mark('filter:painted'));
      }
    }
  }

  function show(state: AtlasState, before: AtlasState | null): void {
    if (state.ownLayers !== before?.ownLayers) showLayers(state, before?.ownLayers ?? []);
    if (state.ownPreview !== (before?.ownPreview ?? null)) sheet.preview(state.ownPreview);
    if (state.ownRow !== (before?.ownRow ?? null)) sheet.mark(state.ownRow);
    if (state.ownInView && state.ownInView !== before?.ownInView) {
      const animate = !matchMediaQuery('(prefers-reduced-motion: reduce)');
      sheet.showBounds(state.ownInView.bbox, padding(), animate);
    }
  }

  const stopListening = map.listen({
    onPickOwn: (ownRow) => store.setState({ ownRow, openTool: 'import' }),
    onOwnLeftOut: (ownLeftOut) => store.setState({ ownLeftOut }),
  });
  show(store.getState(), null);
  const unsubscribe = store.subscribe(show);
  return () => {
    unsubscribe();
    stopListening();
  };
}
