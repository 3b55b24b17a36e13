// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UnknownPlaceNotice } from '../../../src/features/notice/UnknownPlaceNotice.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('UnknownPlaceNotice', () => {
  it('is silent while every place asked for is known', () => {
    const { store, container } = renderInAtlas(<UnknownPlaceNotice />, { atlas: sampleAtlas });
    act(() => store.getState().selectPlace('pazhou-old', 'url'));
    expect(container.textContent).toBe('');
  });

  it.each([
    ['en', 'There is no place “pazhu” in this atlas.', 'Dismiss'],
    ['zh', '本地图没有“pazhu”这一地点。', '知道了'],
  ] as const)('names the place nobody knows, until dismissed (%s)', async (language, said, dismiss) => {
    const { user, store } = renderInAtlas(<UnknownPlaceNotice />, { atlas: sampleAtlas, language });
    act(() => store.getState().selectPlace('pazhu', 'url'));
    expect(screen.getByRole('alert').textContent).toContain(said);
    await user.click(screen.getByRole('button', { name: dismiss }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(store.getState().unknownPlace).toBeNull();
  });

  it('shows a hostile id as the text it is', () => {
    const { store, container } = renderInAtlas(<UnknownPlaceNotice />, { atlas: sampleAtlas });
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    act(() => store.getState().selectPlace(hostile, 'url'));
    expect(screen.getByText(`There is no place “${hostile}” in this atlas.`)).toBeDefined();
    expect(container.querySelector('img, script')).toBeNull();
  });

  it('shows no more than 80 characters of an endless id', () => {
    const { store } = renderInAtlas(<UnknownPlaceNotice />, { atlas: sampleAtlas });
    act(() => store.getState().selectPlace('x'.repeat(5000), 'url'));
    expect(screen.getByText(`There is no place “${'x'.repeat(80)}” in this atlas.`)).toBeDefined();
  });
});
