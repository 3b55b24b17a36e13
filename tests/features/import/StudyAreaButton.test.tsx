// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { OwnLayer } from '../../../src/domain/ownLayer.ts';
import { StudyAreaButton } from '../../../src/features/import/StudyAreaButton.tsx';
import { importTexts } from '../../../src/i18n/parts/import.ts';
import { box } from '../../domain/studyArea/hundredths.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** A layer of one record, which asks are noted of. */
function layerOf(geometry: Geometry) {
  const asked: unknown[] = [];
  const layer: OwnLayer = {
    id: '1',
    name: 'plots',
    format: 'GeoJSON',
    reading: { id: 'wgs84', label: { zh: '', en: '' } },
    isVisible: true,
    filters: [],
    mask: null,
    colouring: null,
    keptAs: null,
    bbox: null,
    rows: 1,
    recordNumbers: Uint32Array.of(1),
    columns: [],
    geometry: {
      featureCount: 1,
      tile: async () => null,
      features: async (wish) => {
        asked.push(wish);
        return {
          type: 'FeatureCollection',
          features: [{ type: 'Feature', id: 4, geometry, properties: {} }],
        };
      },
    },
  };
  return { layer, asked };
}

describe('a record of own data', () => {
  it('that is an area can be studied', async () => {
    const area = box(1, 1, 2, 2);
    const { layer, asked } = layerOf(area);
    const ui = <StudyAreaButton layer={layer} row={4} name="Plot 5" />;
    const { user, store } = renderInAtlas(ui, { atlas: sampleAtlas });
    await user.click(await screen.findByRole('button', { name: importTexts.en.record.study }));
    expect(asked).toEqual([{ rows: [4, 5] }]);
    expect(store.getState()).toMatchObject({
      openTool: 'study',
      studyArea: { kind: 'own', name: 'Plot 5', geometry: area },
    });
  });

  it('that is a line is not offered', async () => {
    const { layer, asked } = layerOf({
      type: 'LineString',
      coordinates: [
        [113, 23],
        [113.1, 23],
      ],
    });
    renderInAtlas(<StudyAreaButton layer={layer} row={4} name="Road 5" />, { atlas: sampleAtlas });
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
