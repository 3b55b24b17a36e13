import type { Atlas } from '../../domain/atlas.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import { type PlaceFeatureProperties, placeFeatures } from '../../domain/placeFeatures.ts';
import type { StudyReport } from '../../domain/studyArea/studyReport.ts';
import type { ExportedSet } from './exportedSet.ts';

type PlaceFeature = ExportedSet['features'][number];

/** Places as they are drawn, with what a map maker has to know; one that cannot be located has no geometry. */
export function placeSet(facts: Atlas, geometry: AtlasGeometry, ids: ReadonlySet<string>): ExportedSet {
  const points = new Map(facts.outlines.map(({ place, labelPoint }) => [place, labelPoint]));
  return {
    features: facts.places.filter(({ id }) => ids.has(id)).map(({ id }) => placeFeature(facts, geometry, id)),
    pointOf: (id) => points.get(id),
  };
}

/** A study area, measured, and below it the places in it or at its edge, each with how it lies. */
export function studySet(
  facts: Atlas,
  geometry: AtlasGeometry,
  report: StudyReport,
  name: string,
): ExportedSet {
  const places = report.places.map(({ place, standing, basis, isSure, overlap }): PlaceFeature => {
    const feature = placeFeature(facts, geometry, place);
    const lying = {
      ...{ standing, basis, sure: isSure ? 'yes' : 'no' },
      share_of_place: overlap ? rounded(overlap.shareOfPlace) : null,
      share_of_area: overlap ? rounded(overlap.shareOfArea) : null,
    };
    return { ...feature, properties: { ...feature.properties, ...lying } };
  });
  const area: PlaceFeature = {
    type: 'Feature',
    id: 'study-area',
    geometry: report.ground,
    properties: {
      ...{ id: 'study-area', name_en: name, name_zh: name, kind: 'study-area' },
      area_m2: Math.round(report.area.value),
      area_tolerance_m2: Math.round(report.area.uncertainty),
      perimeter_m: Math.round(report.perimeter.value),
    },
  };
  return { features: [area, ...places] };
}

function placeFeature(facts: Atlas, geometry: AtlasGeometry, id: string): PlaceFeature {
  const drawn = [geometry.outlines, geometry.districts].flatMap((outlines) => {
    const features = outlines.features.filter(({ properties }) => properties.place === id);
    return features.length > 0 ? placeFeatures(facts, { type: 'FeatureCollection', features }).features : [];
  });
  const place = facts.places.find((each) => each.id === id);
  const [feature] = drawn;
  if (feature) return { ...feature, properties: { ...feature.properties } };
  const properties: PlaceFeatureProperties = {
    ...{ id, name_en: place?.name.en ?? id, name_zh: place?.name.zh ?? id, kind: place?.kind ?? '' },
    ...{ layer: place?.layer ?? null, districts: place?.districts.join(';') ?? '' },
    ...{ evidence: place?.evidence ?? '', certainty: '', uncertainty_m: null, datum_of_origin: '' },
    ...{ method_en: '', method_zh: '', source: null },
  };
  return { type: 'Feature', id, geometry: null, properties: { ...properties } };
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
