import type { AtlasState } from '../../state/atlasState.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import type { MapAdapter, MapPadding } from '../mapAdapter.ts';

/**
 * Few readers draw: what connects their drawings with the map is fetched when one does. Both imports
 * stand in the page's first script: from a script fetched later they would ask for the page's style
 * sheet, which the build has put into the page.
 */
const loadDrawing = () => import('./connectDrawing.ts');
const loadTools = () => import('./pointerTools.ts');

function isUsed({ drawings, drawingMode }: AtlasState): boolean {
  return drawings.length > 0 || drawingMode !== null;
}

/** Connects drawings and map once something is drawn, or is about to be. Returns what parts them again. */
export function connectDrawingWhenUsed(
  store: AtlasStore,
  map: MapAdapter,
  padding: () => MapPadding,
): () => void {
  let stop = (): void => {};
  let isStopped = false;

  async function begin(): Promise<void> {
    const [module, board] = await Promise.all([loadDrawing(), map.drawingBoard(loadTools)]);
    if (!isStopped) stop = module.connectDrawing(store, board, padding);
  }

  function beginIfUsed(state: AtlasState): void {
    if (!isUsed(state)) return;
    unsubscribe();
    // Without it nothing is drawn on the map; the panel measures typed positions all the same.
    begin().catch(() => {});
  }

  const unsubscribe = store.subscribe(beginIfUsed);
  beginIfUsed(store.getState());
  return () => {
    isStopped = true;
    unsubscribe();
    stop();
  };
}
