// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ColourOnMap } from '../../../src/features/colour/ColourOnMap.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

afterEach(cleanup);

function show() {
  const store = createAtlasStore(realAtlas, { language: 'en', metric: 'gdp' });
  return renderInAtlas(<ColourOnMap />, { atlas: realAtlas, store });
}

describe('the legend on the map', () => {
  it('says what is shown and how it is coloured', () => {
    show();
    expect(screen.getByText('Gross domestic product (2024, Actual)')).toBeTruthy();
    expect(screen.getByText('Not published')).toBeTruthy();
  });

  it('gives way to the panel, which has it too', () => {
    const { store } = show();
    act(() => store.getState().toggleTool('colour'));
    expect(screen.queryByText('Not published')).toBeNull();
    expect(store.getState().colouring).not.toBeNull();
  });

  it('looks back with the reader: before a figure was published there is none', () => {
    const { store } = show();
    act(() => store.getState().setAsOf('2017'));
    expect(screen.queryByText(/2024/)).toBeNull();
    expect(store.getState().colouring).toBeNull();
  });

  it('takes the colours with it', () => {
    const { store, unmount } = show();
    expect(store.getState().colouring?.as).toBe('areas');
    unmount();
    expect(store.getState().colouring).toBeNull();
    expect(store.getState().colourNotice).toBe('');
  });
});
