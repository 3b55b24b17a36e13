// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LaterUnitSwitch } from '../../src/app/LaterUnits.tsx';
import { unitTexts } from '../../src/i18n/parts/units.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../src/state/useAtlasStore.tsx';
import { realAtlas } from '../support/realAtlas.ts';
import { openApp, patience } from '../support/renderApp.tsx';

vi.setConfig({ testTimeout: patience });
afterEach(() => vi.restoreAllMocks());

/** Units that no figure is written in once mu and millions are chosen. */
const otherUnits = { zh: /平方公里|公顷|英亩|亿|[^百]万元/, en: /km²|\bha\b|acres|billion|trillion|亿/ };

const valuesIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.figure-value')].map(({ textContent }) => textContent ?? '');

/** Values that are distances: the switch has nothing to do with them. */
const isLength = (text: string): boolean => /(?:\d公里|\d km)$/.test(text);

describe('units from the address', () => {
  it.each([
    ['zh', /亩$/, /百万元$/],
    ['en', /mu$/, /million yuan$/],
  ] as const)('hold for every value of a profile (%s)', async (language, area, money) => {
    const { container } = await openApp({ language, place: 'pazhou', view: '?units=mu,million' });
    const values = valuesIn(container).filter((text) => !isLength(text));
    expect(values.filter((text) => area.test(text)).length).toBeGreaterThan(1);
    expect(values.filter((text) => money.test(text)).length).toBeGreaterThan(5);
    expect(values.filter((text) => otherUnits[language].test(text))).toEqual([]);
  });

  it('hold in the timeline', async () => {
    const { container, user, messages } = await openApp({
      language: 'en',
      place: 'pazhou',
      view: '?units=million',
    });
    await user.click(await screen.findByText(messages.timeline.heading, { selector: 'summary' }));
    await waitFor(() => expect(container.querySelector('.timeline')).not.toBeNull(), { timeout: patience });
    expect(container.querySelector('.timeline')?.textContent).toContain(
      'Sales revenue of the companies in the zone 5,900 million yuan',
    );
  });
});

describe('LaterUnitSwitch', () => {
  it('changes the open profile, and automatic units bring it back as it was', async () => {
    const { container, user } = await openApp({ language: 'en', place: 'pazhou' });
    const published = valuesIn(container);
    const money = await screen.findByLabelText(unitTexts.en.money, {}, { timeout: patience });
    await user.click(screen.getByText(unitTexts.en.heading, { selector: 'summary' }));
    await user.selectOptions(money, 'million');
    expect(window.location.search).toBe('?units=million');
    expect(valuesIn(container)).toContain('5,900 million yuan');
    expect(container.querySelector('#figure-f2-031')?.textContent).toContain(
      'Published value: 5.9 billion yuan',
    );
    await user.selectOptions(money, 'auto');
    expect(valuesIn(container)).toEqual(published);
    expect(container.textContent).not.toContain('Published value:');
  });

  it('is no dead control in the prerendered page', () => {
    const html = renderToString(
      <AtlasStoreContext value={createAtlasStore(realAtlas)}>
        <LaterUnitSwitch />
      </AtlasStoreContext>,
    );
    expect(html).toBe('');
  });
});
