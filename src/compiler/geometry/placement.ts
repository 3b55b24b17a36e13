import type { MultiPolygon, Polygon } from 'geojson';
import type { Datum, OutlineGeometry } from '../../domain/outline.ts';
import type { Dataset, Drawn } from '../dataset.ts';
import { otherDatums, positionsOf, toWgs84 } from '../datum/toWgs84.ts';
import { metersOutside } from './metersOutside.ts';
import { isNearGuangzhou } from './nearGuangzhou.ts';

/** Beyond this an outline is in the wrong place, however unsure it is. */
const mostToleratedMeters = 1000;

/** How an outline lies to the districts its place states. */
export interface Placement {
  readonly outline: Drawn;
  readonly districts: readonly string[];
  /** Of the vertex furthest out; 0 when all lie inside. */
  readonly metersOutsideDistricts: number;
  readonly metersOutsideCity: number;
  readonly toleratedMeters: number;
  /**
   * A datum with which the outline would fit the districts it now misses. It must fit as closely as
   * the borders are known: an unsure outline's own tolerance exceeds the shift between datums.
   */
  readonly fittingDatum?: Datum;
}

/**
 * Placement of every outline whose coordinates are usable. An outline may stick out of its
 * districts by its own uncertainty, by no less than that of the district borders, and by no more
 * than 1 km: nothing is claimed that is finer than the data.
 */
export function placements(dataset: Dataset): Placement[] {
  const { context } = dataset;
  if (!context) return [];
  const areaOf = new Map(context.districts.features.map((f) => [f.properties.place, f.geometry]));
  const places = new Map(dataset.places.map((place) => [place.value.id, place.value]));
  return dataset.outlines.flatMap((outline) => {
    const { geometry, properties, id } = outline.value;
    if (!positionsOf(geometry).every(isNearGuangzhou)) return [];
    const districts = places.get(id)?.districts ?? [];
    const city = [...areaOf.values()];
    const stated = districts.flatMap((district) => areaOf.get(district) ?? []);
    const areas = stated.length > 0 ? stated : city;
    const unsure = Math.max(properties.uncertaintyMeters ?? 0, context.borderNotes.uncertaintyMeters);
    const toleratedMeters = Math.min(mostToleratedMeters, unsure);
    const outside = furthestOut(toWgs84(geometry, properties.datum), areas);
    const fitting =
      outside > toleratedMeters
        ? otherDatums(properties.datum).find(
            (datum) => furthestOut(toWgs84(geometry, datum), areas) <= context.borderNotes.uncertaintyMeters,
          )
        : undefined;
    return [
      {
        outline,
        districts,
        toleratedMeters,
        metersOutsideDistricts: outside,
        metersOutsideCity: furthestOut(toWgs84(geometry, properties.datum), city),
        ...(fitting ? { fittingDatum: fitting } : {}),
      },
    ];
  });
}

function furthestOut(geometry: OutlineGeometry, areas: readonly (Polygon | MultiPolygon)[]): number {
  return Math.max(...positionsOf(geometry).map((position) => metersOutside(position, areas)));
}
