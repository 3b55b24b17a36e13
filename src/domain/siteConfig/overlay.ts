import type { LocalizedText } from '../localizedText.ts';

export const overlayTypes = ['geojson', 'flatgeobuf', 'pmtiles'] as const;

/** A layer of the site's own over the base map and below the zones; WGS-84. */
export interface Overlay {
  readonly id: string;
  readonly type: (typeof overlayTypes)[number];
  readonly url: string;
  readonly name: LocalizedText;
  readonly attribution: LocalizedText;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly minzoom: number;
  /** Whether it is on when the page is opened. */
  readonly shown: boolean;
}
