import type { AtlasGeometry } from '../../domain/geometry.ts';
import { pointReport } from '../../domain/studyArea/pointReport.ts';
import { studyGround } from '../../domain/studyArea/studyGround.ts';
import { studyReport } from '../../domain/studyArea/studyReport.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';

/**
 * Keeps what is said of the study area and of the spot in step with what they are: also when a drawing is
 * changed, and whether or not the panel is open. Returns the function that stops it.
 */
export function keepStudy(store: AtlasStore, loadGeometry: () => Promise<AtlasGeometry>): () => void {
  let geometry: Promise<AtlasGeometry> | null = null;
  let isStopped = false;

  const outlines = (): Promise<AtlasGeometry> => {
    geometry ??= loadGeometry();
    return geometry;
  };

  async function lookAtArea({ studyArea, drawings, atlas }: AtlasState): Promise<void> {
    if (!studyArea) return;
    const isPresent = (): boolean => {
      const now = store.getState();
      const isSame = studyArea.kind !== 'drawing' || now.drawings === drawings;
      return !isStopped && now.studyArea === studyArea && isSame;
    };
    try {
      const shapes = await outlines();
      const ground = await studyGround(studyArea, { drawings, geometry: shapes });
      if (!isPresent()) return;
      store.getState().noteStudy(typeof ground === 'string' ? ground : studyReport(atlas, shapes, ground));
    } catch {
      geometry = null;
      if (isPresent()) store.getState().noteStudy('failed');
    }
  }

  async function lookAtPoint({ studyPoint, atlas }: AtlasState): Promise<void> {
    if (!studyPoint) return;
    try {
      const report = pointReport(atlas, await outlines(), studyPoint);
      if (!isStopped && store.getState().studyPoint === studyPoint) store.getState().notePoint(report);
    } catch {
      // The next spot is another try; until then the panel says that it is looking.
      geometry = null;
    }
  }

  function awaitDrawing(state: AtlasState, before: AtlasState): void {
    if (!state.studyAwaitsDrawing) return;
    const drawn = state.drawings.find(({ id }) => !before.drawings.some((earlier) => earlier.id === id));
    if (drawn?.kind === 'area' || drawn?.kind === 'circle') {
      // Not within the click that ended it, which would choose the place beneath once the pointer is free.
      requestAnimationFrame(() => setTimeout(() => store.getState().endStudyDrawing(drawn.id)));
    } else if (state.openTool !== 'measure') state.endStudyDrawing(null);
  }

  const unsubscribe = store.subscribe((state, before) => {
    awaitDrawing(state, before);
    const isDrawn = state.studyArea?.kind === 'drawing';
    if (state.studyArea !== before.studyArea || (isDrawn && state.drawings !== before.drawings)) {
      void lookAtArea(state);
    }
    if (state.studyPoint !== before.studyPoint) void lookAtPoint(state);
  });
  void lookAtArea(store.getState());
  void lookAtPoint(store.getState());
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
