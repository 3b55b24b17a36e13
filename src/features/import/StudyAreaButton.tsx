import type { MultiPolygon, Polygon } from 'geojson';
import { useEffect, useState } from 'react';
import type { OwnLayer } from '../../domain/ownLayer.ts';
import { useTexts } from '../../i18n/LanguageContext.tsx';
import { importTexts } from '../../i18n/parts/import.ts';
import { useAtlasStoreApi } from '../../state/useAtlasStore.tsx';

interface StudyAreaButtonProps {
  readonly layer: OwnLayer;
  readonly row: number;
  /** What the study area will be called. */
  readonly name: string;
}

/** Takes a record that is an area for the study area; nothing is offered for any other. */
export function StudyAreaButton({ layer, row, name }: StudyAreaButtonProps) {
  const { record: words } = useTexts(importTexts);
  const store = useAtlasStoreApi();
  const [area, setArea] = useState<Polygon | MultiPolygon | null>(null);
  const { geometry } = layer;
  useEffect(() => {
    let isPresent = true;
    const show = (found: Polygon | MultiPolygon | null): void => {
      if (isPresent) setArea(found);
    };
    geometry.features({ rows: [row, row + 1] }).then(
      (found) => {
        const shape = found?.features[0]?.geometry;
        show(shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? shape : null);
      },
      () => show(null),
    );
    return () => {
      isPresent = false;
    };
  }, [geometry, row]);
  if (!area) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        store.getState().setStudyArea({ kind: 'own', name, geometry: area });
        store.getState().toggleTool('study');
      }}
    >
      {words.study}
    </button>
  );
}
