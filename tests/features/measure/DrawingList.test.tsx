// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import { languages } from '../../../src/domain/localizedText.ts';
import { DrawingList } from '../../../src/features/measure/DrawingList.tsx';
import { measureTexts } from '../../../src/i18n/parts/measure.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

afterEach(() => vi.unstubAllGlobals());

/** jsdom makes no object URLs: remembers what would be saved instead. */
function catchSavedFiles(): Blob[] {
  const saved: Blob[] = [];
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        saved.push(blob);
        return '#saved';
      }
      static override revokeObjectURL(): void {}
    },
  );
  return saved;
}

/** jsdom's blobs can be read by its own reader only. */
function textOf(blob = new Blob()): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

describe('the list of drawings', () => {
  it.each(languages)('saves all of them as GeoJSON in WGS-84 (%s)', async (language) => {
    const saved = catchSavedFiles();
    const drawings = decodeDrawings('point,113.3,23.1');
    const store = createAtlasStore(sampleAtlas, { language, drawings });
    const { user } = renderInAtlas(<DrawingList />, { atlas: sampleAtlas, store, language });
    await user.click(screen.getByRole('button', { name: measureTexts[language].list.save }));
    expect(saved).toHaveLength(1);
    const { type, features } = JSON.parse(await textOf(saved[0]));
    expect(type).toBe('FeatureCollection');
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [113.3, 23.1] });
    expect(features[0].properties.name).toBe({ zh: '点 1', en: 'Point 1' }[language]);
  });

  it('offers nothing to save where nothing is drawn', () => {
    renderInAtlas(<DrawingList />, { atlas: sampleAtlas, language: 'en' });
    expect(screen.queryByRole('button', { name: measureTexts.en.list.save })).toBeNull();
  });
});
