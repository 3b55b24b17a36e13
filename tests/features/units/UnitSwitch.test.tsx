// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UnitSwitch } from '../../../src/features/units/UnitSwitch.tsx';
import { unitTexts } from '../../../src/i18n/parts/units.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const optionsOf = (name: string) =>
  within(screen.getByRole('combobox', { name, hidden: true }))
    .getAllByRole('option', { hidden: true })
    .map(({ textContent }) => textContent);

const fold = () => document.querySelector('details');

describe('UnitSwitch', () => {
  it.each([
    ['zh', ['亩', '公顷', '平方公里', '英亩'], ['亿元', '百万元', '十亿元']],
    ['en', ['mu', 'ha', 'km²', 'acres'], ['亿 yuan (100 million)', 'million', 'billion']],
  ] as const)('offers every unit in %s, automatic first', (language, areas, sums) => {
    renderInAtlas(<UnitSwitch />, { atlas: sampleAtlas, language });
    const words = unitTexts[language];
    for (const [label, units] of [
      [words.area, areas],
      [words.money, sums],
    ] as const) {
      const [first, ...rest] = optionsOf(label);
      expect(first).toBe(words.automatic);
      expect(rest).toEqual(units.map((unit) => expect.stringContaining(unit)));
    }
  });

  it('tells the store each choice and keeps the other', async () => {
    const { store, user } = renderInAtlas(<UnitSwitch />, { atlas: sampleAtlas });
    const { area, money, heading } = unitTexts.en;
    await user.click(screen.getByText(heading, { selector: 'summary' }));
    await user.selectOptions(screen.getByLabelText(area), 'acres');
    await user.selectOptions(screen.getByLabelText(money), 'yi');
    expect(store.getState().units).toEqual({ area: 'acres', money: 'yi' });
    await user.selectOptions(screen.getByLabelText(area), 'auto');
    expect(store.getState().units).toEqual({ area: 'auto', money: 'yi' });
  });

  it('groups both choices under one name and says what a conversion does', () => {
    renderInAtlas(<UnitSwitch />, { atlas: sampleAtlas });
    const group = screen.getByRole('group', { name: unitTexts.en.heading, hidden: true });
    expect(group).toBeInstanceOf(HTMLFieldSetElement);
    const described = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe(unitTexts.en.note);
  });

  it('closes by Escape with the focus back on its button, and when the focus goes elsewhere', async () => {
    const { user } = renderInAtlas(
      <>
        <UnitSwitch />
        <button type="button">elsewhere</button>
      </>,
      { atlas: sampleAtlas },
    );
    const summary = screen.getByText(unitTexts.en.heading, { selector: 'summary' });
    await user.click(summary);
    await user.click(screen.getByLabelText(unitTexts.en.area));
    expect(fold()?.open).toBe(true);
    await user.keyboard('{Escape}');
    expect(fold()?.open).toBe(false);
    expect(document.activeElement).toBe(summary);
    await user.click(summary);
    await user.click(screen.getByText('elsewhere'));
    expect(fold()?.open).toBe(false);
  });
});
