import type { Feature, FeatureCollection } from 'geojson';
import type { Atlas } from './atlas.ts';
import type { OutlineProperties } from './geometry.ts';
import type { OutlineGeometry, OutlineSummary } from './outline.ts';
import type { Place } from './place.ts';
import { roundPositions } from './roundPositions.ts';

/** A drawn outline with what a map maker has to know of it; positions in WGS-84 (RFC 7946). */
export interface PlaceFeatureProperties {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly kind: string;
  readonly layer: string | null;
  readonly districts: string;
  readonly evidence: string;
  readonly certainty: string;
  readonly uncertainty_m: number | null;
  readonly datum_of_origin: string;
  readonly method_en: string;
  readonly method_zh: string;
  readonly source: string | null;
}

type Outlines = FeatureCollection<OutlineGeometry, OutlineProperties>;

/**
 * Outlines as a file for other programs.
 * @throws Error if an outline belongs to no place of the atlas or has no summary
 */
export function placeFeatures(
  atlas: Atlas,
  outlines: Outlines,
): FeatureCollection<OutlineGeometry, PlaceFeatureProperties> {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const summaries = new Map(atlas.outlines.map((summary) => [summary.place, summary]));
  const features = outlines.features.map((outline): Feature<OutlineGeometry, PlaceFeatureProperties> => {
    const id = outline.properties.place;
    const place = places.get(id);
    const summary = summaries.get(id);
    if (place === undefined || summary === undefined) throw new Error(`outline of an unknown place: ${id}`);
    const geometry = roundPositions(outline.geometry);
    return { type: 'Feature', id, properties: properties(place, summary), geometry };
  });
  return { type: 'FeatureCollection', features };
}

function properties(place: Place, summary: OutlineSummary): PlaceFeatureProperties {
  return {
    id: place.id,
    name_en: place.name.en,
    name_zh: place.name.zh,
    kind: place.kind,
    layer: place.layer ?? null,
    districts: place.districts.join(';'),
    evidence: place.evidence,
    certainty: summary.certainty,
    uncertainty_m: summary.uncertaintyMeters ?? null,
    datum_of_origin: summary.datum,
    method_en: summary.method.en,
    method_zh: summary.method.zh,
    source: summary.source ?? null,
  };
}
