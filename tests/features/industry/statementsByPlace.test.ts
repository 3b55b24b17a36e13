import { expect, it } from 'vitest';
import { statementsByPlace } from '../../../src/features/industry/statementsByPlace.ts';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';

it('names a statement once, under the first place it is about, and leaves out places without any', () => {
  const said: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    gdd: [{ id: 'plan' }, { id: 'fund' }],
    huangpu: [{ id: 'plan' }],
    valley: [{ id: 'park' }, { id: 'fund' }],
  };
  const places = ['gdd', 'huangpu', 'wharf', 'valley'].map((id) => samplePlace(id));
  const groups = statementsByPlace(places, (place) => said[place] ?? []);
  expect(groups.map(({ place, statements }) => [place.id, statements.map(({ id }) => id)])).toEqual([
    ['gdd', ['plan', 'fund']],
    ['valley', ['park']],
  ]);
});
