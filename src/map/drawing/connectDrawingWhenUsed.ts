import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { connectWhenUsed } from '../connectWhenUsed.ts';
import type { MapAdapter, MapPadding } from '../mapAdapter.ts';

const loadTools = () => import('./pointerTools.ts');

/** Connects drawings and map once something is drawn, or is about to be. Returns what parts them again. */
export function connectDrawingWhenUsed(
  store: AtlasStore,
  map: MapAdapter,
  padding: () => MapPadding,
): () => void {
  return connectWhenUsed(
    store,
    ({ drawings, drawingMode }) => drawings.length > 0 || drawingMode !== null,
    async () => {
      const [module, board] = await Promise.all([import('./connectDrawing.ts'), map.drawingBoard(loadTools)]);
      return () => module.connectDrawing(store, board, padding);
    },
  );
}
