import type { Map as MapLibreMap } from 'maplibre-gl';
import { type GeoJSONStoreFeatures, TerraDraw, TerraDrawRenderMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { type Drawing, type DrawingKind, drawingKinds, roundedPosition } from '../../domain/drawing.ts';
import type { LngLat } from '../../domain/outline.ts';
import type { Theme } from '../../domain/palette.ts';
import type { EditEvents, SketchEvents } from './drawingBoard.ts';
import { changeOf, editableFeature, rimBearingOf } from './editableFeature.ts';
import { handleStyles, invisible } from './handleStyles.ts';
import { SketchMode } from './sketchMode.ts';

/** The position a vertex snaps to, if any; `except` is the drawing it belongs to. */
export type Snap = (at: LngLat, except: string | null) => LngLat | undefined;

/** How near to a handle or line, in pixels, the pointer takes hold of it. */
const gripPixels = 24;

/**
 * The only class that holds a Terra Draw. It shows handles and moves them; the drawings themselves are
 * drawn by the map's own layers, and kept in the page's state.
 */
export class PointerTools {
  private readonly draw: TerraDraw;
  private sketchEvents: SketchEvents | null = null;
  private editEvents: EditEvents | null = null;
  private drawings: readonly Drawing[] = [];
  private selected: string | null = null;
  /** What Terra Draw has selected. */
  private held: string | null = null;
  private readonly rimBearings = new Map<string, number>();
  /** Terra Draw is being told: what it says back is no news. */
  private isTelling = false;

  constructor(map: MapLibreMap, theme: Theme, snap: Snap) {
    let handles = 0;
    const snapVertex = (at: LngLat, except: string | null) => roundedPosition(snap(at, except) ?? at);
    this.draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 6 }),
      idStrategy: {
        isValidId: (id) => typeof id === 'string',
        getId: () => {
          handles += 1;
          return `handle-${handles}`;
        },
      },
      modes: [
        new SketchMode({ events: () => this.sketchEvents, snap: (at) => snapVertex(at, null) }),
        ...drawingKinds.map((modeName) => new TerraDrawRenderMode({ modeName, styles: invisible })),
        new TerraDrawSelectMode({
          pointerDistance: gripPixels,
          // Keys belong to the page, where they also work without the map's focus.
          keyEvents: null,
          styles: handleStyles(theme),
          flags: selectFlags(({ lng, lat }, { currentId }) => [
            ...snapVertex([lng, lat], currentId === undefined ? null : String(currentId)),
          ]),
        }),
      ],
    });
    this.listen();
  }

  sketch(events: SketchEvents): void {
    this.editEvents = null;
    this.sketchEvents = events;
    this.begin('sketch');
  }

  edit(events: EditEvents): void {
    this.sketchEvents = null;
    this.editEvents = events;
    this.begin('select');
    this.tell();
  }

  /** Terra Draw leaves the map altogether: its layers too. */
  stop(): void {
    if (!this.draw.enabled) return;
    this.sketchEvents = null;
    this.editEvents = null;
    this.quietly(() => {
      // Not only stopped: a mode that ends puts cursor and double click back.
      this.draw.setMode('static');
      this.draw.stop();
    });
    this.held = null;
  }

  setDrawings(drawings: readonly Drawing[], selected: string | null): void {
    this.drawings = drawings;
    this.selected = selected;
    if (this.editEvents) this.tell();
  }

  private begin(mode: 'sketch' | 'select'): void {
    this.quietly(() => {
      if (!this.draw.enabled) this.draw.start();
      this.draw.clear();
      if (this.draw.getMode() !== mode) this.draw.setMode(mode);
    });
    this.held = null;
  }

  /** Brings Terra Draw to what the page's state says, unless it is there already. */
  private tell(): void {
    const wanted = this.drawings.map((drawing) => editableFeature(drawing, this.rimBearings.get(drawing.id)));
    const known = this.draw.getSnapshot().filter(({ id }) => this.drawingOf(id));
    const hasAll = this.draw.getSnapshot().every(isHandleOr(this.drawings));
    if (hasAll && this.held === this.selected && sameFeatures(wanted, known)) return;
    this.quietly(() => {
      this.draw.clear();
      this.draw.addFeatures(wanted);
      if (this.selected !== null && this.draw.hasFeature(this.selected)) {
        this.draw.selectFeature(this.selected);
      }
    });
    this.held = this.selected;
  }

  private listen(): void {
    this.draw.on('select', (id) => this.hold(String(id)));
    this.draw.on('deselect', () => this.hold(null));
    this.draw.on('change', (ids, type, context) => {
      if (this.isTelling || type !== 'update' || context?.target !== 'geometry') return;
      for (const id of ids) this.pass(id, 'onDrag');
    });
    this.draw.on('finish', (id) => this.pass(id, 'onChange'));
  }

  private hold(id: string | null): void {
    if (this.isTelling) return;
    this.held = id;
    this.selected = id;
    this.editEvents?.onSelect(id);
  }

  private pass(id: string | number, event: 'onDrag' | 'onChange'): void {
    const drawing = this.drawingOf(id);
    const feature = this.draw.getSnapshotFeature(id);
    if (this.isTelling || !drawing || !feature) return;
    const change = changeOf(drawing, feature, this.rimBearings.get(drawing.id));
    if (event === 'onChange' && change.radiusMeters !== undefined) {
      this.rimBearings.set(drawing.id, rimBearingOf(feature));
    }
    this.editEvents?.[event](drawing.id, change);
    // A change that the page refused, or a circle's handle that stayed behind: put things right.
    if (event === 'onChange' && this.editEvents) this.tell();
  }

  private drawingOf(id: string | number | undefined): Drawing | undefined {
    return this.drawings.find((drawing) => drawing.id === id);
  }

  private quietly(act: () => void): void {
    this.isTelling = true;
    try {
      act();
    } finally {
      this.isTelling = false;
    }
  }
}

type SelectOptions = NonNullable<ConstructorParameters<typeof TerraDrawSelectMode>[0]>;
type SelectFlags = NonNullable<SelectOptions['flags']>;
type SnapToCustom = NonNullable<import('terra-draw').SnapToCustom>;

/** What can be done to each kind: vertices dragged, put in halfway and, with the right button, taken out. */
function selectFlags(toCustom: SnapToCustom): SelectFlags & Readonly<Record<DrawingKind, unknown>> {
  const snappable = { toCustom };
  const path = {
    draggable: true,
    selfIntersectable: true,
    coordinates: { draggable: true, deletable: true, midpoints: { draggable: true }, snappable },
  };
  return {
    distance: { feature: path },
    area: { feature: path },
    circle: {
      feature: { draggable: true, selfIntersectable: true, coordinates: { draggable: true, snappable } },
    },
    point: { feature: { draggable: true } },
  };
}

function isHandleOr(drawings: readonly Drawing[]) {
  return ({ id, properties }: GeoJSONStoreFeatures): boolean =>
    properties['mode'] === 'select' || drawings.some((drawing) => drawing.id === id);
}

function sameFeatures(
  wanted: readonly GeoJSONStoreFeatures[],
  known: readonly GeoJSONStoreFeatures[],
): boolean {
  if (wanted.length !== known.length) return false;
  return wanted.every(({ id, geometry }) => {
    const other = known.find((feature) => feature.id === id);
    return other !== undefined && String(other.geometry.coordinates) === String(geometry.coordinates);
  });
}
