// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PlaceLink } from '../../src/places/PlaceLink.tsx';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';
import { renderInAtlas } from '../support/renderInAtlas.tsx';
import { watchClicks } from '../support/watchClicks.ts';

function show(origin: 'list' | 'profile') {
  const clicks = watchClicks();
  onTestFinished(clicks.stop);
  return { clicks, ...renderInAtlas(<PlaceLink place="pazhou" origin={origin} />, { atlas: sampleAtlas }) };
}

describe('PlaceLink', () => {
  it.each([
    ['zh', '琶洲'],
    ['en', 'Pazhou'],
  ] as const)('leads to the page in the page’s language by the short name (%s)', (language, name) => {
    renderInAtlas(<PlaceLink place="pazhou" origin="list" />, { atlas: realAtlas, language });
    const link = screen.getByRole('link', { name });
    expect(link.getAttribute('href')).toBe(`/atlas/${language}/places/pazhou/`);
  });

  it.each(['list', 'profile'] as const)('opens the profile on the page itself, from a %s', async (origin) => {
    const { clicks, user, store } = show(origin);
    await user.click(screen.getByRole('link'));
    expect(clicks.leftToBrowser).toEqual([false]);
    expect(store.getState()).toMatchObject({ selectedPlace: 'pazhou', selectionOrigin: origin });
  });

  it.each(['Control', 'Meta', 'Shift'])('leaves a click with %s to the browser', async (key) => {
    const { clicks, user, store } = show('list');
    await user.keyboard(`{${key}>}`);
    await user.click(screen.getByRole('link'));
    expect(clicks.leftToBrowser).toEqual([true]);
    expect(store.getState().selectedPlace).toBeNull();
  });

  it('writes a place it does not know by its id, without a link', () => {
    const { container } = renderInAtlas(<PlaceLink place="nowhere" origin="list" />, { atlas: sampleAtlas });
    expect(container.innerHTML).toBe('nowhere');
  });
});
