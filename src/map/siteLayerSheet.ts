import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../domain/palette.ts';
import type { LayerFailure } from '../domain/siteConfig/layerFailure.ts';

/** A base map or layer of the site as parts of a style, whose ids are its own. */
export interface StyleParts {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top. */
  readonly layers: (theme: Theme) => readonly LayerSpecification[];
}

/** The sheet of what the site adds: a base map in place of the built-in land and water, layers below the zones. */
export interface SiteLayerSheet {
  /** Shows a base map in place of any other, or the built-in one. */
  showBasemap(parts: StyleParts | null): void;
  /** Shows a layer, in place of one with its id. */
  addOverlay(overlay: string, parts: StyleParts): void;
  removeOverlay(overlay: string): void;
  /** Told when what is shown cannot be had after all: an overlay's id, or null for the base map. */
  onFailure(listener: (overlay: string | null, failure: LayerFailure) => void): void;
}
