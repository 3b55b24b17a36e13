// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { Connectivity } from '../../../src/features/profile/Connectivity.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

function placeOf(id: string) {
  return atlas.places.find((place) => place.id === id) ?? samplePlace(id);
}

function show(place: string, language: Language = 'en') {
  return renderWithFacts(<Connectivity place={placeOf(place)} />, { atlas, language, place });
}

/** Texts of a row's cells behind its name. */
function cells(name: string): (string | null)[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error('No row');
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

const texts = (language: Language) => messagesOf[language].connectivity;
const rowsOf = (table: string) =>
  within(screen.getByRole('table', { name: table })).getAllByRole('rowheader');

describe('Connectivity', () => {
  it.each([
    ['en', 'East Station', [/^≈ 5\.\d km$/, /^±3\.2 km$/, /^north$/]],
    ['zh', '广州东站', [/^约5\.\d公里$/, /^±3\.2公里$/, /^北$/]],
  ] as const)('gives distance, uncertainty and direction to each hub (%s)', (language, hub, expected) => {
    show('pazhou', language);
    const found = cells(hub);
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(found[index]).toMatch(pattern);
    });
  });

  it('names every hub once, nearest first, with a link to it', () => {
    show('pazhou');
    const rows = rowsOf(texts('en').hubs);
    expect(rows).toHaveLength(atlas.places.filter(({ kind }) => kind === 'hub').length);
    const kilometers = rows.map(({ textContent }) =>
      Number.parseFloat(cells(textContent ?? '')[0]?.replace('≈', '') ?? ''),
    );
    expect(kilometers).toEqual(kilometers.toSorted((a, b) => a - b));
    const tower = screen.getByRole('link', { name: 'Canton Tower' });
    expect(tower.getAttribute('href')).toBe('/atlas/en/places/canton-tower/');
  });

  it('names the five nearest zones, with links, none of them the place or a part of it', () => {
    show('pazhou');
    const names = rowsOf(texts('en').zones).map(({ textContent }) => textContent);
    expect(names).toHaveLength(5);
    expect(names[0]).toBe('Pazhou EDZ');
    expect(screen.getByRole('link', { name: 'Bio Island' }).getAttribute('href')).toBe(
      '/atlas/en/places/bio-island/',
    );
    expect(names).not.toContain('Pazhou');
  });

  it.each(['en', 'zh'] as const)('says beside them how it was measured (%s)', (language) => {
    show('pazhou', language);
    const { method, methodTolerance, methodLeftOut } = texts(language);
    const said = screen.getByText(method, { exact: false }).textContent;
    expect(said).toContain(methodTolerance);
    expect(said).toContain(methodLeftOut);
  });

  it('does not measure a hub from itself', () => {
    show('canton-tower');
    expect(screen.queryByRole('rowheader', { name: 'Canton Tower' })).toBeNull();
    expect(rowsOf(texts('en').zones)).toHaveLength(5);
  });

  it.each(['en', 'zh'] as const)(
    'measures nothing from a place that may be anywhere in its district, says so and offers no map (%s)',
    (language) => {
      show('cluster-tianhe', language);
      expect(screen.getByText(texts(language).noDistances)).toBeDefined();
      expect(screen.queryByRole('row')).toBeNull();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it.each(['guangzhou', 'changzhou-island'])('has nothing to say of %s', (place) => {
    expect(show(place).container.textContent).toBe('');
  });

  it('is complete without a script, but for the button that needs one', () => {
    const store = createAtlasStore(atlas, { selectedPlace: 'pazhou', language: 'en' });
    const html = renderToString(
      <LanguageContext value={messagesOf.en}>
        <AtlasStoreContext value={store}>
          <Connectivity place={placeOf('pazhou')} />
        </AtlasStoreContext>
      </LanguageContext>,
    );
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).toContain('Bio Island');
    expect(html).not.toContain('<button');
  });
});

describe('the button for lines and rings', () => {
  const button = (language: Language) => screen.getByRole('button', { name: texts(language).showOnMap });

  it('turns them on and off, and says which it is', async () => {
    const { user, store } = show('pazhou');
    expect(button('en').getAttribute('aria-pressed')).toBe('false');
    await user.click(button('en'));
    expect(button('en').getAttribute('aria-pressed')).toBe('true');
    expect(store.getState().reachShown).toBe(true);
    await user.keyboard('{Enter}');
    expect(store.getState().reachShown).toBe(false);
  });

  it.each([
    ['en', 'within 1 km', 'none', '1 to 3 km', 'Canton Tower (±3.1 km), '],
    ['zh', '1公里以内', '无', '1至3公里', '广州塔（±3.1公里）、'],
  ] as const)('tells what lies inside each ring (%s)', async (language, first, empty, second, places) => {
    const { user } = show('pazhou', language);
    await user.click(button(language));
    const term = await screen.findByText(first);
    expect(term.nextElementSibling?.textContent).toBe(empty);
    expect(screen.getByText(second).nextElementSibling?.textContent?.startsWith(places)).toBe(true);
  });

  it('gives no uncertainty where it cannot put a place into another ring', async () => {
    const { user } = show('canton-tower');
    await user.click(button('en'));
    const term = await screen.findByText('5 to 10 km');
    expect(term.nextElementSibling?.textContent).toMatch(/Guangzhou Station[,]/);
  });

  it('is not there where no map can be drawn', () => {
    const { store } = show('pazhou');
    act(() => store.getState().setMapStatus({ kind: 'failed', reason: 'script' }));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
