import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { OutlineSummary } from '../../domain/outline.ts';
import type { Dataset } from '../dataset.ts';
import type { Context } from '../read/context.ts';
import { extentOf } from './outlines.ts';

/** Where the districts are, and the city as their union. */
export function districtSummaries(dataset: Dataset): OutlineSummary[] {
  const { context, places } = dataset;
  if (!context) return [];
  const { labelPoints, borderNotes } = context;
  const known = new Set(places.map(({ value }) => value.id));
  const districts = context.districts.features
    .filter(({ properties }) => known.has(properties.place))
    .map(({ properties: { place }, geometry }): OutlineSummary => {
      const extent = extentOf(geometry);
      return { place, ...borderNotes, ...extent, labelPoint: labelPoints[place] ?? extent.labelPoint };
    });
  const city = cityOf(dataset);
  if (city === undefined) return districts;
  return [{ place: city, ...borderNotes, ...extentOf(cityArea(context)) }, ...districts];
}

/** The city is what the districts are part of. */
function cityOf({ places }: Dataset): string | undefined {
  const parent = places.find(({ value }) => value.kind === 'district')?.value.parent;
  return places.find(({ value }) => value.id === parent)?.value.id;
}

function cityArea({ borders }: Context) {
  const districts = borders.objects.districts.geometries.filter(
    (geometry): geometry is Polygon | MultiPolygon =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
  return merge(borders, districts);
}
