// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Profile } from '../../../src/features/profile/Profile.tsx';
import { ProfileContents } from '../../../src/features/profile/ProfileContents.tsx';
import { ZoneList } from '../../../src/features/zone-list/ZoneList.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';
import { watchClicks } from '../../support/watchClicks.ts';

const pazhou = { zh: '琶洲互联网创新集聚区', en: 'Pazhou Internet Innovation Zone' };
const listAndProfile = (
  <>
    <ZoneList />
    <Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />
  </>
);

describe('Profile', () => {
  it('is not there as long as nothing is selected', () => {
    expect(
      renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, { atlas }).container
        .textContent,
    ).toBe('');
  });

  it.each([
    ['zh', 'en', 'en'],
    ['en', 'zh', 'zh-Hans'],
  ] as const)(
    'is a region named after the place, with the other name beside it (%s)',
    (language, other, tag) => {
      const { store } = renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, {
        atlas,
        language,
      });
      act(() => store.getState().selectPlace('pazhou', 'map'));
      const profile = screen.getByRole('region', { name: pazhou[language] });
      expect(within(profile).getByRole('heading', { level: 2, name: pazhou[language] })).toBeDefined();
      expect(within(profile).getByText(pazhou[other]).getAttribute('lang')).toBe(tag);
    },
  );

  it('follows the selection', () => {
    const { store } = renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, {
      atlas,
      place: 'pazhou',
    });
    act(() => store.getState().selectPlace('gdd', 'map'));
    expect(screen.getByRole('region', { name: 'Guangzhou Development District' })).toBeDefined();
    expect(screen.queryByRole('region', { name: pazhou.en })).toBeNull();
  });

  it.each([
    ['en', 'cluster-tianhe', 'Name not published in our sources'],
    ['zh', 'cluster-tianhe', '来源未公布名称'],
  ] as const)('says of a cluster that its name is not published (%s)', (language, place, said) => {
    renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, { atlas, language, place });
    expect(screen.getByText(said)).toBeDefined();
  });

  it('says nothing of the sort where the name is published', () => {
    renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, { atlas, place: 'pazhou' });
    expect(screen.queryByText('Name not published in our sources')).toBeNull();
  });

  it('leads to the profiles of related places', async () => {
    const { user, store } = renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, {
      atlas,
      place: 'pazhou',
    });
    const [district] = screen.getAllByRole('link', { name: 'Haizhu' });
    expect(district?.getAttribute('href')).toBe('/atlas/en/places/haizhu/');
    if (district) await user.click(district);
    expect(store.getState()).toMatchObject({ selectedPlace: 'haizhu', selectionOrigin: 'profile' });
    expect(screen.getByRole('heading', { name: 'Haizhu District' })).toBe(document.activeElement);
  });
});

describe('a link between profiles', () => {
  it('leaves a click with a modifier to the browser', async () => {
    const { user, store } = renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, {
      atlas,
      place: 'haizhu',
    });
    const clicks = watchClicks();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'Pazhou' }));
    expect(clicks.leftToBrowser).toEqual([true]);
    expect(store.getState().selectedPlace).toBe('haizhu');
    clicks.stop();
  });
});

describe('opening and closing a profile', () => {
  it('takes the focus to its heading and back to the link in the list', async () => {
    const { user } = renderInAtlas(listAndProfile, { atlas: sampleAtlas });
    const link = within(screen.getByRole('navigation')).getByRole('link', { name: /^baietan-cbd/ });
    await user.click(link);
    expect(screen.getByRole('heading', { level: 2, name: 'baietan-cbd' })).toBe(document.activeElement);
    await user.click(screen.getByRole('link', { name: 'Close profile' }));
    expect(screen.queryByRole('heading', { level: 2, name: 'baietan-cbd' })).toBeNull();
    expect(link).toBe(document.activeElement);
  });

  it('closes on Escape', async () => {
    const { user, store } = renderInAtlas(listAndProfile, { atlas: sampleAtlas });
    act(() => store.getState().selectPlace('pazhou', 'search'));
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ selectedPlace: null, selectionOrigin: 'profile' });
    expect(document.activeElement?.getAttribute('data-place')).toBe('pazhou');
  });

  it('gives the focus to the list where a filter hides the link', async () => {
    const { user, store } = renderInAtlas(listAndProfile, { atlas: sampleAtlas });
    act(() => store.getState().toggleLayer('pazhou'));
    act(() => store.getState().selectPlace('pazhou', 'search'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('navigation')).toBe(document.activeElement);
  });

  it('leaves the focus alone on a page that was opened as the place’s own', () => {
    renderInAtlas(listAndProfile, { atlas: sampleAtlas, place: 'pazhou' });
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['en', 'Close profile'],
    ['zh', '关闭档案'],
  ] as const)('can be closed without a script by a link to the map (%s)', (language, name) => {
    renderInAtlas(<Profile Contents={ProfileContents} onRetryFacts={vi.fn()} />, {
      atlas: sampleAtlas,
      language,
      place: 'pazhou',
    });
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`/atlas/${language}/`);
  });
});
