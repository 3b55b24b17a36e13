import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type Colouring,
  type ColourMark,
  colourGaps,
  gapRadiusPixels,
} from '../../domain/choropleth/colouring.ts';
import { palettes, type Theme } from '../../domain/palette.ts';
import {
  type ColourState,
  colouredAreaLayers,
  colouredSymbolLayers,
  hatchImages,
} from '../style/colourLayers.ts';
import { hatchImage, hatchPixelRatio } from '../style/hatchImage.ts';
import { sourceIds } from '../style/ids.ts';

const noColour: ColourState = { fill: null, radius: 0, gap: null };

/** What each form of colouring is drawn with. */
const forms = {
  areas: { source: sourceIds.land, layers: colouredAreaLayers },
  symbols: { source: sourceIds.labels, layers: colouredSymbolLayers },
} as const;

/** Colours places by feature-state: neither source nor tile is made anew when classes or colours change. */
export class ColouredPlaces {
  private colouring: Colouring | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private theme: Theme,
  ) {}

  show(colouring: Colouring | null): void {
    const before = this.colouring;
    this.colouring = colouring;
    if (before) {
      for (const place of before.marks.keys()) {
        if (colouring?.as !== before.as || !colouring.marks.has(place))
          this.write(before.as, place, noColour);
      }
    }
    this.rewrite();
  }

  /** After the style was set anew, in this theme: all of it is as the style has it, nothing coloured. */
  restyle(theme: Theme): void {
    this.theme = theme;
    this.rewrite();
  }

  /** Writes everything again, for a style that has lost it. */
  rewrite(): void {
    const { colouring } = this;
    if (colouring?.as === 'areas') this.keepImages();
    for (const as of ['areas', 'symbols'] as const) {
      const visibility = colouring?.as === as ? 'visible' : 'none';
      for (const layer of forms[as].layers) {
        if (this.map.getLayoutProperty(layer, 'visibility') !== visibility) {
          this.map.setLayoutProperty(layer, 'visibility', visibility);
        }
      }
    }
    for (const [place, mark] of colouring?.marks ?? []) {
      this.write(colouring?.as ?? 'areas', place, stateOf(mark, this.theme));
    }
  }

  private keepImages(): void {
    for (const gap of colourGaps) {
      const id = hatchImages[gap];
      const image = hatchImage(palettes[this.theme].inkSoft, gap === 'undecided');
      if (this.map.hasImage(id)) this.map.updateImage(id, image);
      else this.map.addImage(id, image, { pixelRatio: hatchPixelRatio });
    }
  }

  private write(as: Colouring['as'], place: string, state: ColourState): void {
    this.map.setFeatureState({ source: forms[as].source, id: place }, { ...state });
  }
}

function stateOf(mark: ColourMark, theme: Theme): ColourState {
  return 'gap' in mark
    ? { fill: null, radius: gapRadiusPixels, gap: mark.gap }
    : { fill: mark.colour[theme], radius: mark.radiusPixels, gap: null };
}
