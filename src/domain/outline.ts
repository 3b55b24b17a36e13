import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { LocalizedText } from './localizedText.ts';

/** How sure an outline is; drawn solid, dashed, dotted, and as a dot with a ring. */
export const certainties = ['official', 'traced', 'approximate', 'point-only'] as const;
export type Certainty = (typeof certainties)[number];

/** Coordinate systems a geometry may be given in; past the compiler everything is WGS-84. */
export const datums = ['WGS84', 'GCJ02', 'BD09', 'CGCS2000'] as const;
export type Datum = (typeof datums)[number];

export type BoundingBox = readonly [west: number, south: number, east: number, north: number];
/** `[longitude, latitude]` in WGS-84 degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** What is known of where a place is, without its coordinates (those are in the geometry file). */
export interface OutlineSummary {
  readonly place: string;
  readonly geometry: 'point' | 'polygon';
  readonly certainty: Certainty;
  /** The datum the geometry was given in before the compiler turned it into WGS-84. */
  readonly datum: Datum;
  /** Radius within which the true place or edge lies; absent where the place may be anywhere in its district. */
  readonly uncertaintyMeters?: number;
  readonly method: LocalizedText;
  readonly source?: string;
  readonly bbox: BoundingBox;
  readonly labelPoint: LngLat;
  /** Ellipsoidal area of the drawn outline; never a published area. */
  readonly measuredAreaSquareMeters?: number;
  /** Length of all edges of the outline, holes included; what an uncertainty of its edge is worth in area. */
  readonly perimeterMeters?: number;
  /** Other drawn zones and sites that share ground with it; only among outlines, points share none. */
  readonly overlaps?: readonly OutlineOverlap[];
}

/** Ground that two outlines share. */
export interface OutlineOverlap {
  readonly place: string;
  /** Ellipsoidal; no surer than the less sure of the two outlines. */
  readonly areaSquareMeters: number;
}

export type OutlineGeometry = Point | Polygon | MultiPolygon;
