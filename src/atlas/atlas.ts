import compiled from 'virtual:atlas';
import type { Atlas } from '../domain/atlas.ts';
import { deepFreeze } from './deepFreeze.ts';
import { createLookup } from './lookup.ts';

/** The compiled facts of geodata/: the only door to them, typed and frozen. */
export const atlas: Atlas = deepFreeze(compiled);

export const {
  placeById,
  sourceById,
  metricById,
  sectorById,
  organisationById,
  figureById,
  outlineOf,
  figuresOf,
  tenanciesOf,
  relationsOf,
  eventsOf,
  policiesOf,
  childrenOf,
} = createLookup(atlas);

export default atlas;
