import type { Feature, Geometry } from 'geojson';
import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { ColourGap, Colouring } from '../../domain/choropleth/colouring.ts';
import type { DrawnFeatures } from '../../domain/drawnFeatures.ts';
import type { DrawnLabel } from '../../domain/drawnLabels.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import type { BoundingBox, Certainty } from '../../domain/outline.ts';
import type { Theme } from '../../domain/palette.ts';
import type { LayerId } from '../../domain/place.ts';
import type { ReachFeatures } from '../../domain/reachFeatures.ts';
import type { StudyFeatures } from '../../domain/studyArea/studyFeatures.ts';

/** One layer of the reader's own data: records in their colour. */
export interface SheetOwnLayer {
  readonly id: string;
  readonly records: readonly { readonly feature: Feature<Geometry, unknown>; readonly colour: string }[];
}

/** What the map of a sheet draws: the state of the page's map as plain data. */
export interface SheetMapContents {
  /** Only the places that are shown. */
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  /** Outlines of the places that are shown, and the land. */
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly theme: Theme;
  readonly selectedPlace: string | null;
  readonly showsDistrictLines: boolean;
  readonly colouring: Colouring | null;
  readonly reach: ReachFeatures | null;
  readonly drawn: DrawnFeatures;
  readonly drawnLabels: readonly DrawnLabel[];
  readonly study: StudyFeatures;
  readonly own: readonly SheetOwnLayer[];
}

/** How a line of the legend is drawn. */
export type LegendSample =
  | { readonly kind: 'layer'; readonly layer: LayerId }
  | { readonly kind: 'certainty'; readonly certainty: Certainty }
  | { readonly kind: 'fill' | 'spot'; readonly colour: string }
  | { readonly kind: 'gap'; readonly gap: ColourGap; readonly isRing: boolean }
  | {
      readonly kind:
        | 'same-point'
        | 'selected'
        | 'reach-ring'
        | 'reach-line'
        | 'drawn'
        | 'study'
        | 'study-point';
    };

export interface LegendEntry {
  readonly sample: LegendSample;
  readonly text: string;
}

export interface LegendGroup {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** The words of a sheet, in its language. */
export interface SheetTexts {
  readonly title: string;
  /** What the map shows just now. */
  readonly subtitle: string;
  readonly sourcesHeading: string;
  /** In the order of their numbers, from 1. */
  readonly sources: readonly string[];
  /** Says that so many sources found no room. */
  readonly moreSources: (count: number) => string;
  /** Sentences below: what the map is not, who drew its ground, what was left out. */
  readonly notes: readonly string[];
  /** Editions and date. */
  readonly imprint: string;
  /** Leads to the same view again; before it stands what it is. */
  readonly address: string;
  readonly addressLabel: string;
  readonly kilometres: string;
  readonly metres: string;
  /** The letter at the north arrow. */
  readonly north: string;
}

/** A finished sheet as data. */
export interface SheetContents {
  readonly map: SheetMapContents;
  readonly legend: readonly LegendGroup[];
  readonly texts: SheetTexts;
}

/** Size of a sheet in CSS pixels (96 to the inch): of the map alone, or of the whole page. */
export type SheetSize =
  | { readonly of: 'map'; readonly width: number; readonly height: number }
  | { readonly of: 'page'; readonly width: number; readonly height: number };

/** The part of the world a sheet has to show; it shows more where its shape asks for it. */
export type SheetFrame = BoundingBox;
