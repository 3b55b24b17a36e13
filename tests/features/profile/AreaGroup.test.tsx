// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/localizedText.ts';
import { AreaGroup } from '../../../src/features/profile/AreaGroup.tsx';
import { realAtlas as atlas } from '../../support/realAtlas.ts';
import { factBeside, renderOfPlace } from './renderWithFacts.tsx';

function show(place: string, language: Language = 'en') {
  return renderOfPlace(place, (each) => <AreaGroup place={each} />, { atlas, language }).container;
}

describe('AreaGroup', () => {
  it.each([
    ['en', 'Not published: built-up area, available plots'],
    ['zh', '未公布：建成面积、可供地块'],
  ] as const)('keeps planned, built and available area apart (%s)', (language, said) => {
    show('pazhou', language);
    expect(screen.getByText(said)).toBeDefined();
    expect(screen.getByText(language === 'en' ? '370,000 m²' : '370,000平方米')).toBeDefined();
  });

  it('sets the measured area beside the published one and says that it is not published', () => {
    const container = show('haizhu');
    expect(screen.getByText(/^≈ 9\d km²$/)).toBeDefined();
    expect(screen.getByText(/not a published area/)).toBeDefined();
    expect(factBeside(container, 'Published areas')).toMatch(/Land area, .* · measured differs by [−+]/);
  });

  it('measures nothing where no outline is drawn', () => {
    expect(factBeside(show('pazhou'), 'Measured area of the outline')).toBeUndefined();
  });
});
