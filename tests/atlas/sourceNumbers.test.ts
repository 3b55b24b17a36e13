import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/atlas/lookup.ts';
import { numberSources, sourceNumbers } from '../../src/atlas/sourceNumbers.ts';
import { sampleAtlas, sampleFigure, samplePlace, sampleSector } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

describe('numberSources', () => {
  it('counts each source once, where it first appears; what cites none has no number', () => {
    const numbers = numberSources([{ source: 'b' }, {}, { source: 'a' }, { source: 'b' }]);
    expect([...numbers]).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });
});

describe('sourceNumbers', () => {
  it('follows the groups of the profile: industries, areas, investment, the economy, notes, contact', () => {
    const place = samplePlace('z', {
      sectors: [{ ...sampleSector('finance'), source: 'of-sector' }],
      notes: [{ text: { zh: '', en: '' }, source: 'of-note' }],
      contact: { website: 'z.gov.cn', source: 'of-contact' },
    });
    const figures = ['gdp', 'investment', 'planned_area'].map((metric) =>
      sampleFigure(metric, { metric, place: 'z', source: `of-${metric}` }),
    );
    const atlas = { ...sampleAtlas, places: [place], figures, metrics: realAtlas.metrics };
    expect([...sourceNumbers(createLookup(atlas), place).keys()]).toEqual([
      'of-sector',
      'of-planned_area',
      'of-investment',
      'of-gdp',
      'of-note',
      'of-contact',
    ]);
  });

  it('counts the source of the position, too', () => {
    const facts = createLookup(realAtlas);
    const tower = facts.placeById('canton-tower') ?? samplePlace('canton-tower');
    expect([...sourceNumbers(facts, tower).keys()]).toContain(facts.outlineOf('canton-tower')?.source);
  });
});
