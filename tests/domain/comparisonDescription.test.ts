import { describe, expect, it } from 'vitest';
import { describePlaces, descriptionDiffers, isAsked } from '../../src/domain/comparisonDescription.ts';
import { samplePlace, sampleSector } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

describe('describePlaces', () => {
  it('keeps the order given and leaves unknown places out', () => {
    const places = describePlaces(realAtlas, ['tianhe', 'nowhere', 'pazhou']);
    expect(places.map(({ place }) => place.id)).toEqual(['tianhe', 'pazhou']);
  });

  it('measures no distance from a place that may be anywhere in its district', () => {
    const [pazhou, cluster] = describePlaces(realAtlas, ['pazhou', 'cluster-yuexiu']);
    expect(pazhou?.airport).toMatchObject({ meters: expect.any(Number), direction: 'n' });
    expect(cluster?.airport).toBeUndefined();
  });

  it('lists an industry once, as planned only where no source has it there', () => {
    const sectors = [
      sampleSector('finance', 'plan'),
      sampleSector('finance'),
      sampleSector('displays', 'plan'),
    ];
    const [described] = describePlaces({ ...realAtlas, places: [samplePlace('a', { sectors })] }, ['a']);
    expect(described?.sectors).toEqual([
      { sector: 'finance', status: 'actual' },
      { sector: 'displays', status: 'plan' },
    ]);
  });
});

describe('descriptionDiffers', () => {
  it('takes what is not published for no difference', () => {
    expect(descriptionDiffers(describePlaces(realAtlas, ['gdd', 'pazhou']), 'level')).toBe(false);
    expect(descriptionDiffers(describePlaces(realAtlas, ['gdd', 'pazhou']), 'district')).toBe(true);
  });
});

describe('isAsked', () => {
  it('asks for the level of zones only', () => {
    expect(isAsked(samplePlace('a', { kind: 'zone' }), 'level')).toBe(true);
    expect(isAsked(samplePlace('a', { kind: 'district' }), 'level')).toBe(false);
  });
});
