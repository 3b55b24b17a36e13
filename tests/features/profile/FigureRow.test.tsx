// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { FigureRow } from '../../../src/features/profile/FigureRow.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { renderWithFacts } from './renderWithFacts.tsx';

/** One figure of the published atlas, as the profile of its own place shows it. */
function showFigure(id: string, language: Language = 'en') {
  const figure = atlas.figures.find((each) => each.id === id);
  if (!figure) throw new Error(`No figure ${id}`);
  const row = <FigureRow entry={{ figure, alsoStatedAs: [] }} state={figure.status} place={figure.place} />;
  return renderWithFacts(row, { atlas, language });
}

describe('FigureRow', () => {
  it.each([
    [
      'en',
      [
        'High technology strengthens the part Guangzhou plays in the country',
        'China Daily, on the English website of the State Council, Li You · 8 December 2017',
        'paragraph 19',
        'Open the publication',
      ],
    ],
    [
      'zh',
      [
        '高新技术提升广州的全国地位',
        '《中国日报》（中国政府网英文版转载），Li You · 2017年12月8日',
        '第 19 段',
        '打开原文',
      ],
    ],
  ] as const)('opens its source: title, publisher, date and paragraph (%s)', async (language, parts) => {
    const { user } = showFigure('f2-031', language);
    const details = screen.getByRole('group');
    expect(details.hasAttribute('open')).toBe(false);
    await user.click(within(details).getByText(language === 'en' ? /^Sales revenue/ : /^营业收入/));
    expect(details.hasAttribute('open')).toBe(true);
    for (const part of parts) expect(details.textContent).toContain(part);
    const publication = within(details).getByRole('link', { name: parts[3] });
    expect(publication.getAttribute('href')).toMatch(
      /^http:\/\/english\.www\.gov\.cn\/.*281475969110884\.htm$/,
    );
    expect(publication.getAttribute('rel')).toContain('noopener');
  });

  it.each([
    ['en', 'Doubt', 'Doubt:', 'Not the full year.'],
    ['zh', '存疑', '存疑：', '全年'],
  ] as const)('flags a doubtful figure at a glance and says why (%s)', (language, word, label, why) => {
    showFigure('f2-031', language);
    expect(screen.getByTitle(word).textContent).toBe('?');
    expect(screen.getByText(label).parentElement?.textContent).toContain(why);
  });

  it('flags none where there is no doubt', () => {
    showFigure('f2-038');
    expect(screen.queryByTitle('Doubt')).toBeNull();
  });

  it('says what a share is a share of', () => {
    showFigure('f4-021');
    expect(screen.getByText('Base:').parentElement?.textContent).toBe('Base: GDP');
  });

  it('says which extent of the district a figure is of', () => {
    showFigure('f0-039');
    const territory = atlas.places
      .find(({ id }) => id === 'huangpu')
      ?.territories.find(({ id }) => id === 'huangpu-2012-district');
    expect(screen.getByText('Territory:').parentElement?.textContent).toBe(
      `Territory: ${territory?.label.en}`,
    );
  });

  it('dates a repost by its text and says when the copy was posted', () => {
    const { container } = showFigure('f3-010');
    expect(container.textContent).toContain('Posted 14 April 2019');
    expect(screen.getByText('Text of:').parentElement?.textContent).toBe('Text of: 2014');
  });
});
