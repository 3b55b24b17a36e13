import { useEffect, useRef } from 'react';
import type { BoundingBox } from '../../domain/outline.ts';
import type { Reading } from '../../own-data/datum/reading.ts';
import { boundsOf } from '../../own-data/placing/boundsOf.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';
import { useImportDesk } from './useImportDesk.tsx';

/** Draws on the map where a dataset lies under a reading, as long as the question is open. */
export function useReadingPreview(id: string, reading: Reading | null): void {
  const store = useAtlasStoreApi();
  const { desk } = useImportDesk();
  const shown = useRef<BoundingBox | null>(null);
  useEffect(() => {
    const source = desk.source(id);
    if (!source || !reading) return;
    let isLeft = false;
    source.client.preview(source.question.dataset, reading).then(
      (preview) => {
        if (isLeft) return;
        store.getState().previewOwn(preview);
        const bbox = boundsOf(preview);
        // Readings differ by some 600 m: the map stays still, so that the shift is seen.
        if (bbox && !(shown.current && overlap(shown.current, bbox))) {
          shown.current = bbox;
          store.getState().bringOwnIntoView(bbox);
        }
      },
      // A worker that has stopped says so when the reader confirms.
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [id, reading, desk, store]);
  useEffect(() => () => store.getState().previewOwn(null), [store]);
}

/** Degrees by which a small outline may be shifted and is still in the same view. */
const nearDegrees = 0.02;

function overlap(one: BoundingBox, other: BoundingBox): boolean {
  return (
    one[0] - nearDegrees <= other[2] &&
    other[0] - nearDegrees <= one[2] &&
    one[1] - nearDegrees <= other[3] &&
    other[1] - nearDegrees <= one[3]
  );
}
