// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IndustryPanel } from '../../../src/features/industry/IndustryPanel.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';
import { watchClicks } from '../../support/watchClicks.ts';

const page = (
  <>
    <button type="button">Elsewhere</button>
    <IndustryPanel sector="displays" />
  </>
);
const panel = () => screen.queryByRole('region', { name: 'Displays' });

/** Links of the panel to a place; some places have several. */
function linksTo(place: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.profile a[data-place="${place}"]`)];
}

describe('the panel', () => {
  it('gives way to a selected place and comes back when that is closed', () => {
    const { store } = renderInAtlas(page, { atlas });
    act(() => store.getState().selectPlace('gdd', 'map'));
    expect(panel()).toBeNull();
    act(() => store.getState().selectPlace(null, 'profile'));
    expect(panel()).not.toBeNull();
  });

  it('leaves the focus alone when the page opens', () => {
    renderInAtlas(page, { atlas });
    expect(document.activeElement).toBe(document.body);
  });

  it('opens a place beside the map, and gives the focus back to the very link that was followed', async () => {
    const { store, user } = renderInAtlas(page, { atlas });
    const links = linksTo('gdd');
    const last = links.at(-1);
    expect(links.length).toBeGreaterThan(1);
    if (!last) throw new Error('no link to gdd');
    await user.click(last);
    expect(store.getState()).toMatchObject({ selectedPlace: 'gdd', selectionOrigin: 'profile' });
    act(() => store.getState().selectPlace(null, 'profile'));
    expect(document.activeElement).toBe(linksTo('gdd').at(-1));
  });

  it('takes the focus to its name where there is nowhere else to return to', () => {
    const { store } = renderInAtlas(page, { atlas });
    act(() => store.getState().selectPlace('pazhou', 'map'));
    act(() => store.getState().selectPlace(null, 'profile'));
    expect(document.activeElement?.id).toBe('industry-name');
  });

  it('leaves the focus where a closing profile has put it', () => {
    const { store } = renderInAtlas(page, { atlas });
    act(() => store.getState().selectPlace('pazhou', 'list'));
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    act(() => {
      store.getState().selectPlace(null, 'profile');
      elsewhere.focus();
    });
    expect(document.activeElement).toBe(elsewhere);
  });

  it('leaves a click that opens a new tab to the browser', async () => {
    const { store, user } = renderInAtlas(page, { atlas });
    const clicks = watchClicks();
    const [link] = linksTo('gdd');
    if (!link) throw new Error('no link to gdd');
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(clicks.leftToBrowser).toEqual([true]);
    expect(store.getState().selectedPlace).toBeNull();
    clicks.stop();
  });
});
