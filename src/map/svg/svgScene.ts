import type { AtlasIndex } from '../../domain/atlasIndex.ts';
import type { Colouring } from '../../domain/choropleth/colouring.ts';
import type { AtlasGeometry } from '../../domain/geometry.ts';
import type { Language } from '../../domain/localizedText.ts';
import { type MapView, type PixelSize, pixelAt } from '../../domain/mapView.ts';
import type { BoundingBox } from '../../domain/outline.ts';
import type { Theme } from '../../domain/palette.ts';
import type { ReachFeatures } from '../../domain/reachFeatures.ts';
import type { StudyFeatures } from '../../domain/studyArea/studyFeatures.ts';
import { viewBounds } from '../../domain/viewBounds.ts';
import type { DrawnMap } from '../../svg-map/live/placeUnder.ts';
import { layoutNames } from '../../svg-map/sheet/nameLayout.ts';
import { dotObstacles, sheetDots } from '../../svg-map/sheet/SheetDots.tsx';
import type { SheetMapContents } from '../../svg-map/sheet/sheetContents.ts';
import { sheetNames } from '../../svg-map/sheet/sheetNames.ts';
import { type SheetScale, sheetScale } from '../../svg-map/sheet/sheetScale.ts';
import { shownColouring, shownPlaces } from '../../svg-map/sheet/shownPlaces.ts';
import { type MountedLiveMap, mountLiveMap } from './LiveMap.tsx';
import { remember } from './remember.ts';
import type { SvgDrawingBoard } from './svgDrawingBoard.ts';
import type { SvgOwnData } from './svgOwnData.ts';

/** What the page wants to be seen. */
interface Wish {
  readonly visible: ReadonlySet<string>;
  readonly showsDistrictLines: boolean;
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly reach: ReachFeatures | null;
  readonly study: StudyFeatures | null;
  readonly colouring: Colouring | null;
  readonly language: Language;
  readonly theme: Theme;
}

interface SceneOptions {
  readonly atlas: Pick<AtlasIndex, 'places' | 'outlines'>;
  readonly geometry: AtlasGeometry;
  readonly language: Language;
  readonly theme: Theme;
  readonly texts: { readonly kilometres: string };
}

interface SceneParts {
  readonly board: Pick<SvgDrawingBoard, 'features' | 'labels'>;
  readonly ownData: Pick<SvgOwnData, 'layers' | 'marked' | 'previewed'>;
  readonly onDrawn: () => void;
}

/** A drawing stretched or moved further than this is drawn anew before the camera rests. */
const stretch = { least: 0.5, most: 2, framesAside: 0.5 } as const;

/**
 * The drawing itself: laid out for one view, moved and stretched as a whole while the camera is on its
 * way, laid out anew when it rests. At most one drawing to a frame of the screen.
 */
export class SvgScene {
  private readonly host = document.createElement('div');
  private readonly mounted: MountedLiveMap;
  private wish: Wish;
  private laidOut: { readonly view: MapView; readonly size: PixelSize; readonly scale: SheetScale };
  private isStale = false;
  private frame = 0;
  private lastDrawn: DrawnMap | null = null;

  private readonly shown = remember((visible: ReadonlySet<string>) =>
    shownPlaces(this.options.atlas, this.options.geometry, visible),
  );
  private readonly coloured = remember(shownColouring);
  private readonly dots = remember((geometry: AtlasGeometry, scale: SheetScale) =>
    sheetDots({ geometry }, scale),
  );

  constructor(
    parent: HTMLElement,
    private readonly options: SceneOptions,
    private readonly camera: { readonly view: MapView; readonly size: PixelSize },
    private readonly parts: SceneParts,
  ) {
    const { language, theme, atlas } = options;
    this.wish = {
      visible: new Set(atlas.places.map(({ id }) => id)),
      ...{ showsDistrictLines: true, hovered: null, selected: null },
      ...{ reach: null, study: null, colouring: null, language, theme },
    };
    this.host.className = 'svg-map-drawing';
    parent.append(this.host);
    this.mounted = mountLiveMap(this.host);
    this.laidOut = layoutFor(camera);
    this.request();
  }

  get theme(): Theme {
    return this.wish.theme;
  }

  get language(): Language {
    return this.wish.language;
  }

  /** The part of the world that is laid out. */
  bbox(): BoundingBox {
    return viewBounds(this.camera.view, this.camera.size);
  }

  isShown(place: string): boolean {
    return this.wish.visible.has(place);
  }

  /** What was drawn last, for the pointer to look into; null before anything was. */
  get drawn(): DrawnMap | null {
    return this.lastDrawn;
  }

  change(wish: Partial<Wish>): void {
    this.wish = { ...this.wish, ...wish };
    this.request();
  }

  /** Lays the drawing out for where the camera looks now. */
  layOut(): void {
    this.isStale = true;
    this.request();
  }

  /** Moves the drawing as it is along with the camera. */
  follow(view: MapView): void {
    const { size, scale } = this.laidOut;
    const [west, , , north] = scale.projection.bbox;
    const corner = pixelAt(view, size, [west, north]);
    const factor = 2 ** (view.zoom - this.laidOut.view.zoom);
    this.host.style.transform = `translate(${corner.x}px, ${corner.y}px) scale(${factor})`;
    const aside = Math.max(Math.abs(corner.x) / size.width, Math.abs(corner.y) / size.height);
    if (factor < stretch.least || factor > stretch.most || aside > stretch.framesAside * factor + 1) {
      this.layOut();
    }
  }

  /** Draws with the next frame. */
  request(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    // React may be taking the page's own tree apart just now.
    queueMicrotask(() => this.mounted.unmount());
    this.host.remove();
  }

  private draw(): void {
    this.frame = 0;
    if (this.isStale) {
      this.laidOut = layoutFor(this.camera);
      this.isStale = false;
      this.host.style.transform = '';
    }
    const { scale } = this.laidOut;
    const map = this.contents();
    const dots = this.dots(map.geometry, scale);
    const names = layoutNames(
      sheetNames(map, scale, this.options.texts.kilometres),
      dotObstacles(dots),
      scale.frame,
    );
    this.lastDrawn = { map, scale, dots, names };
    const { marked, previewed } = this.parts.ownData;
    this.mounted.draw({ ...this.lastDrawn, hovered: this.wish.hovered, marked, preview: previewed });
    this.parts.onDrawn();
  }

  private contents(): SheetMapContents {
    const { visible, selected, study, colouring, ...rest } = this.wish;
    const { board, ownData } = this.parts;
    return {
      ...this.shown(visible),
      ...rest,
      selectedPlace: selected !== null && visible.has(selected) ? selected : null,
      colouring: this.coloured(colouring, visible),
      study: study ?? noStudy,
      drawn: board.features,
      drawnLabels: board.labels,
      own: ownData.layers,
    };
  }
}

const noStudy: StudyFeatures = { type: 'FeatureCollection', features: [] };

function layoutFor({ view, size }: { readonly view: MapView; readonly size: PixelSize }) {
  return { view, size, scale: sheetScale(viewBounds(view, size), size.width, size.height) };
}
