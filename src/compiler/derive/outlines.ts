import { bbox } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import type { OutlineProperties } from '../../domain/geometry.ts';
import { areaSquareMeters, perimeterMeters } from '../../domain/measure.ts';
import type { BoundingBox, OutlineGeometry, OutlineSummary } from '../../domain/outline.ts';
import { byId, type Dataset, type Drawn } from '../dataset.ts';
import { toWgs84 } from '../datum/toWgs84.ts';
import { labelPoint } from './labelPoint.ts';
import { roundDegrees, roundGeometry } from './rounding.ts';

type OutlineFeature = Feature<OutlineGeometry, OutlineProperties>;

/** The drawn outlines in WGS-84; an outline without a place is left out (and is an issue). */
export function outlineFeatures(dataset: Dataset): FeatureCollection<OutlineGeometry, OutlineProperties> {
  const places = byId(dataset.places);
  const features = dataset.outlines.flatMap(({ value, layer }): OutlineFeature[] => {
    const place = places.get(value.id)?.value;
    if (!place) return [];
    const { certainty, uncertaintyMeters, datum } = value.properties;
    const properties: OutlineProperties = {
      place: place.id,
      kind: place.kind,
      layer,
      certainty,
      ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
    };
    const geometry = roundGeometry(toWgs84(value.geometry, datum));
    return [{ type: 'Feature', id: place.id, properties, geometry }];
  });
  return { type: 'FeatureCollection', features };
}

/** What is known of where each drawn place is. */
export function drawnSummaries(dataset: Dataset): OutlineSummary[] {
  const places = byId(dataset.places);
  return dataset.outlines.filter(({ value }) => places.has(value.id)).map(summaryOf);
}

function summaryOf({ value }: Drawn): OutlineSummary {
  const { datum, certainty, uncertaintyMeters, method, source } = value.properties;
  return {
    place: value.id,
    certainty,
    datum,
    method,
    ...(uncertaintyMeters === undefined ? {} : { uncertaintyMeters }),
    ...(source === undefined ? {} : { source }),
    ...extentOf(roundGeometry(toWgs84(value.geometry, datum))),
  };
}

type Extent = Pick<
  OutlineSummary,
  'geometry' | 'bbox' | 'labelPoint' | 'measuredAreaSquareMeters' | 'perimeterMeters'
>;

/** Box, label point and, for an area, its ellipsoidal area and perimeter to the metre. */
export function extentOf(geometry: OutlineGeometry): Extent {
  const common = { bbox: boxOf(geometry), labelPoint: labelPoint(geometry) };
  if (geometry.type === 'Point') return { geometry: 'point', ...common };
  return {
    geometry: 'polygon',
    ...common,
    measuredAreaSquareMeters: Math.round(areaSquareMeters(geometry)),
    perimeterMeters: Math.round(perimeterMeters(geometry)),
  };
}

function boxOf(geometry: OutlineGeometry): BoundingBox {
  const [west, south, east, north] = bbox(geometry);
  return [roundDegrees(west), roundDegrees(south), roundDegrees(east), roundDegrees(north)];
}
