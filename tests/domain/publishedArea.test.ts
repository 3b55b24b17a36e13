import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { publishedAreas } from '../../src/domain/publishedArea.ts';
import { sampleFigure, samplePlace } from '../fixtures/sampleAtlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const place = samplePlace('pazhou');
const area = (id: string, value: number, over: Partial<Figure> = {}) =>
  sampleFigure(id, { metric: 'planned_area', unit: 'm2', value, ...over });
/** Edges of 1 km: 50 m of shift on 4 km change it by 0.2 km², on a circle's 3.54 km by 0.18 km². */
const square = {
  place: 'pazhou',
  measuredAreaSquareMeters: 1e6,
  uncertaintyMeters: 50,
  perimeterMeters: 4000,
};
const against = (figures: readonly Figure[], outline = {}) =>
  publishedAreas({ figures, outlines: [{ ...square, ...outline }] }, place);

describe('publishedAreas', () => {
  it('tells by how many percent the outline is larger or smaller', () => {
    const found = against([area('more', 1_250_000), area('less', 800_000)]);
    expect(found.map(({ differencePercent }) => differencePercent)).toEqual([-20, 25]);
  });

  it('explains a difference by edges shifted all round, and no larger one', () => {
    const found = against([area('within', 1_199_000), area('beyond', 1_201_000)]);
    expect(found.map(({ explained }) => explained)).toEqual([true, false]);
  });

  it('says what cannot be told without a perimeter or an uncertainty', () => {
    const { perimeterMeters: _, ...round } = square;
    const figures = [area('within', 1_177_000), area('open', 1_178_000)];
    const found = publishedAreas({ figures, outlines: [round] }, place);
    expect(found.map(({ explained }) => explained)).toEqual([true, undefined]);
    expect(against(figures, { uncertaintyMeters: undefined })[0]).not.toHaveProperty('explained');
  });

  it('takes the nearer end of a range', () => {
    const range = area('range', 1_250_000, { qualifier: 'range', valueMax: 1_500_000 });
    expect(against([range])[0]?.differencePercent).toBe(-20);
  });

  it('compares no part of the place, no other place and no area stated twice', () => {
    const others = [
      area('part', 1, { metric: 'startup_area' }),
      area('elsewhere', 1, { place: 'gdd', alsoAbout: ['pazhou'] }),
      area('again', 1e6, { restates: { figure: 'own', as: 'repetition' } }),
    ];
    expect(against([area('own', 1e6), ...others]).map(({ figure }) => figure.id)).toEqual(['own']);
  });

  it('has nothing to say of a point', () => {
    expect(against([area('own', 1e6)], { measuredAreaSquareMeters: undefined })).toEqual([]);
  });

  it('finds the Pazhou development zone within its outline, and Tianhe 41 % too large', () => {
    const of = (id: string) => {
      const [first] = publishedAreas(realAtlas, realAtlas.places.find((each) => each.id === id) ?? place);
      return [first?.figure.metric, Math.round(first?.differencePercent ?? 0), first?.explained === true];
    };
    expect(of('pazhou-edz')).toEqual(['approved_area', 5, true]);
    expect(of('tianhe')).toEqual(['land_area', expect.closeTo(41, -1), false]);
  });
});
