import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/atlas/lookup.ts';
import { languages } from '../../../src/domain/localizedText.ts';
import { sheetDensity, sheetLetters } from '../../../src/features/profile/sheetDensity.ts';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';

const facts = createLookup(realAtlas);
const place = (id: string) => facts.placeById(id) ?? samplePlace(id);

describe('sheetDensity', () => {
  it.each(languages)('gives a place of which little is known a large type (%s)', (language) => {
    expect(sheetDensity(facts, place('cluster-tianhe'), language)).toBe('roomy');
    expect(sheetDensity(facts, samplePlace('empty'), language)).toBe('roomy');
  });

  it('leaves statements to other sheets only where nothing else helps', () => {
    const packed = languages.flatMap((language) =>
      realAtlas.places
        .filter((each) => sheetDensity(facts, each, language) === 'packed')
        .map(({ id }) => `${language} ${id}`),
    );
    expect(packed).toEqual(['en huangpu']);
  });

  it('takes a Han character for wider than a Latin letter', () => {
    const summary = { zh: '琶洲琶洲', en: 'four' };
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      sheetLetters(facts, samplePlace('x', { summary }), language),
    );
    expect(en).toBe(4);
    expect(zh).toBeCloseTo(7.2, 6);
  });
});
