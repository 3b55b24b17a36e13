// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MapNotice } from '../../../src/features/notice/MapNotice.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('MapNotice', () => {
  it.each(['waiting', 'loading', 'ready'] as const)('is silent while the map is %s', (kind) => {
    const { container, store } = renderInAtlas(<MapNotice onRetry={vi.fn()} />, { atlas: sampleAtlas });
    act(() => store.getState().setMapStatus({ kind }));
    expect(container.textContent).toBe('');
  });

  it.each([
    ['en', 'script', /map could not be loaded.* list and all profiles still work/],
    ['zh', 'script', /交互地图未能载入.*目录和全部档案仍可使用/],
    ['en', 'data', /outlines could not be loaded.* list and all profiles still work/],
    ['zh', 'data', /轮廓数据未能载入.*目录和全部档案仍可使用/],
  ] as const)('says why there is no map and what works all the same (%s, %s)', (language, reason, said) => {
    const { store } = renderInAtlas(<MapNotice onRetry={vi.fn()} />, { atlas: sampleAtlas, language });
    act(() => store.getState().setMapStatus({ kind: 'failed', reason }));
    expect(screen.getByRole('alert').textContent).toMatch(said);
  });

  it.each(['script', 'data'] as const)('offers another attempt where that can help (%s)', async (reason) => {
    const retry = vi.fn();
    const { store, user } = renderInAtlas(<MapNotice onRetry={retry} />, { atlas: sampleAtlas });
    act(() => store.getState().setMapStatus({ kind: 'failed', reason }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says when the map has been lost, until it is back', () => {
    const { store, messages } = renderInAtlas(<MapNotice onRetry={vi.fn()} />, { atlas: sampleAtlas });
    act(() => store.getState().setMapStatus({ kind: 'lost' }));
    expect(screen.getByText(messages.map.lost)).toBeDefined();
    act(() => store.getState().setMapStatus({ kind: 'ready' }));
    expect(screen.queryByText(messages.map.lost)).toBeNull();
  });
});
