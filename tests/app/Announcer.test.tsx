// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Announcer } from '../../src/app/Announcer.tsx';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../support/renderInAtlas.tsx';

const said = () => screen.getByRole('status').textContent;

describe('Announcer', () => {
  it('is polite, is there from the start and has nothing to say yet', () => {
    renderInAtlas(<Announcer />, { atlas: sampleAtlas });
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
    expect(said()).toBe('');
  });

  it.each([
    ['en', 'pazhou: profile opened', 'Profile closed'],
    ['zh', 'pazhou：已打开档案', '已关闭档案'],
  ] as const)('says which profile has opened and that it has closed (%s)', (language, opened, closed) => {
    const { store } = renderInAtlas(<Announcer />, { atlas: sampleAtlas, language });
    act(() => store.getState().selectPlace('pazhou', 'map'));
    expect(said()).toBe(opened);
    act(() => store.getState().selectPlace(null, 'profile'));
    expect(said()).toBe(closed);
  });

  it.each([
    ['en', '3 of 7 places shown'],
    ['zh', '显示 7 处中的 3 处'],
  ] as const)('says how many places a filter leaves (%s)', (language, result) => {
    const { store } = renderInAtlas(<Announcer />, { atlas: sampleAtlas, language });
    act(() => store.getState().toggleDistrict('liwan'));
    expect(said()).toBe(result);
    act(() => store.getState().clearFilter());
    expect(said()).toBe('');
  });

  it.each([
    ['en', 'canton', '1 result', 'Nothing is called “atlantis” here. Try a shorter or Chinese name.'],
    ['zh', 'baietan', '找到 2 项', '没有名为“atlantis”的地点。请换较短的名称或英文名再试。'],
  ] as const)('says what a search finds (%s)', async (language, text, found, none) => {
    const { store } = renderInAtlas(<Announcer />, { atlas: sampleAtlas, language });
    await act(() => store.getState().requestSearchFinder());
    act(() => store.getState().setSearchText(text));
    expect(said()).toBe(found);
    act(() => store.getState().setSearchText('atlantis '));
    expect(said()).toBe(none);
    act(() => store.getState().setSearchText(' '));
    expect(said()).toBe('');
  });

  it.each([
    ['en', 'Comparison opened: 2 places', 'Comparison closed; 2 places on the shortlist'],
    ['zh', '已打开地点对比，共 2 个地点', '已关闭地点对比，名单中有 2 个地点'],
  ] as const)(
    'says that the comparison has opened and closed, and of how many places (%s)',
    (language, opened, closed) => {
      const { store } = renderInAtlas(<Announcer />, { atlas: sampleAtlas, language });
      act(() => store.getState().addToCompare('pazhou'));
      act(() => store.getState().addToCompare('baietan'));
      expect(said()).toBe('');
      act(() => store.getState().openCompare());
      expect(said()).toBe(opened);
      act(() => store.getState().closeCompare());
      expect(said()).toBe(closed);
      act(() => store.getState().addToCompare('liwan'));
      expect(said()).toBe(closed);
    },
  );

  it('says only what has changed', () => {
    const { store } = renderInAtlas(<Announcer />, { atlas: sampleAtlas });
    act(() => store.getState().selectPlace('pazhou', 'list'));
    const opened = screen.getByText('pazhou: profile opened');
    const before = opened.firstChild;
    act(() => store.getState().setSearchText('haizhu'));
    expect(screen.getByRole('status').getAttribute('aria-atomic')).toBe('false');
    expect(opened.firstChild).toBe(before);
  });

  it('says when the map has lost its memory', () => {
    const { store, messages } = renderInAtlas(<Announcer />, { atlas: sampleAtlas });
    act(() => store.getState().setMapStatus({ kind: 'lost' }));
    expect(said()).toBe(messages.map.lost);
  });
});
