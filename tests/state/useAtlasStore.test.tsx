// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { AtlasStoreContext, useAtlasStore } from '../../src/state/useAtlasStore.tsx';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

function SelectedPlace() {
  return <p>{useAtlasStore(({ selectedPlace }) => selectedPlace) ?? 'nothing'}</p>;
}

describe('useAtlasStore', () => {
  it('shows the selection and follows it', () => {
    const store = createAtlasStore(sampleAtlas);
    render(
      <AtlasStoreContext value={store}>
        <SelectedPlace />
      </AtlasStoreContext>,
    );
    expect(screen.getByText('nothing')).toBeDefined();
    act(() => store.getState().selectPlace('pazhou', 'map'));
    expect(screen.getByText('pazhou')).toBeDefined();
  });

  it('prerenders the place of the page', () => {
    const store = createAtlasStore(sampleAtlas, { selectedPlace: 'pazhou' });
    const html = renderToString(
      <AtlasStoreContext value={store}>
        <SelectedPlace />
      </AtlasStoreContext>,
    );
    expect(html).toContain('pazhou');
  });

  it('says what is missing when there is no store', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<SelectedPlace />)).toThrow('No AtlasStoreContext');
  });
});
