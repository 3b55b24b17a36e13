import { expect, it } from 'vitest';
import { figuresOfToday } from '../../src/domain/territories.ts';
import { sampleFigure, samplePlace } from '../fixtures/sampleAtlas.ts';

it('leaves out what was said of an extent that is gone, but not of one that another place calls the same', () => {
  const text = { zh: '', en: '' };
  const huangpu = samplePlace('huangpu', {
    territories: [
      { id: 'old', label: text, note: text, to: '2014-02-11' },
      { id: 'merged', label: text, note: text, from: '2014-02-12' },
    ],
  });
  const figures = [
    sampleFigure('old', { place: 'huangpu', territory: 'old' }),
    sampleFigure('merged', { place: 'huangpu', territory: 'merged' }),
    sampleFigure('joint', { place: 'gdd', alsoAbout: ['huangpu'], territory: 'old' }),
  ];
  expect(figuresOfToday(figures, huangpu).map(({ id }) => id)).toEqual(['merged', 'joint']);
});
