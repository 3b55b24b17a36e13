import type { Geometry } from 'geojson';
import type { LngLat } from '../../domain/outline.ts';
import type { ParsedDataset, ParsedRecord } from '../parsedDataset.ts';
import { eachPosition } from './positions.ts';

/** Enough to tell readings apart; a larger file is looked at evenly spread. */
const mostRecords = 2000;
const mostPositionsOfRecord = 40;
const mostTexts = 30;
const mostCharacters = 120;

/** One record of a file as far as the question of its datum needs it; numbers as in the file. */
export interface SampledRecord {
  readonly shape: 'point' | 'line' | 'area';
  readonly positions: readonly LngLat[];
  /** Mean of the positions. */
  readonly centre: LngLat;
  readonly texts: readonly string[];
}

/** What is looked at of a file. */
export interface Sample {
  readonly records: readonly SampledRecord[];
  /** The westernmost, easternmost, southernmost and northernmost position of the whole file. */
  readonly extremes: readonly LngLat[];
}

/** Records spread evenly over a file, and the extremes of all of it. Numbers that are not finite are left out. */
export function sampleOf({ records }: Pick<ParsedDataset, 'records'>): Sample {
  const usable = records.filter(({ geometry }) => geometry !== null);
  const step = Math.max(1, usable.length / mostRecords);
  const taken = new Set(
    Array.from({ length: Math.min(mostRecords, usable.length) }, (_, index) => Math.floor(index * step)),
  );
  const extremes = new Extremes();
  const sampled: SampledRecord[] = [];
  usable.forEach((record, index) => {
    if (!record.geometry) return;
    const positions = finitePositions(record.geometry);
    for (const position of positions) extremes.add(position);
    if (taken.has(index) && positions.length > 0)
      sampled.push(sampledRecord(record, record.geometry, positions));
  });
  return { records: sampled, extremes: extremes.positions() };
}

function finitePositions(geometry: Geometry): LngLat[] {
  const positions: LngLat[] = [];
  eachPosition(geometry, (position) => {
    if (Number.isFinite(position[0]) && Number.isFinite(position[1])) positions.push(position);
  });
  return positions;
}

function sampledRecord(record: ParsedRecord, geometry: Geometry, all: readonly LngLat[]): SampledRecord {
  const step = Math.max(1, all.length / mostPositionsOfRecord);
  const positions = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const sum = positions.reduce<LngLat>(([x, y], [nextX, nextY]) => [x + nextX, y + nextY], [0, 0]);
  return {
    shape: shapeOf(geometry),
    positions,
    centre: [sum[0] / positions.length, sum[1] / positions.length],
    texts: Object.values(record.attributes)
      .filter((value) => typeof value === 'string')
      .slice(0, mostTexts)
      .map((text) => text.slice(0, mostCharacters)),
  };
}

function shapeOf({ type }: Geometry): SampledRecord['shape'] {
  if (type === 'Polygon' || type === 'MultiPolygon') return 'area';
  return type === 'Point' || type === 'MultiPoint' ? 'point' : 'line';
}

/** Keeps the four outermost positions. */
class Extremes {
  private found: readonly LngLat[] = [];

  add(position: LngLat): void {
    const [west = position, east = position, south = position, north = position] = this.found;
    if (this.found.length > 0 && position[0] >= west[0] && position[0] <= east[0]) {
      if (position[1] >= south[1] && position[1] <= north[1]) return;
    }
    this.found = [
      position[0] < west[0] ? position : west,
      position[0] > east[0] ? position : east,
      position[1] < south[1] ? position : south,
      position[1] > north[1] ? position : north,
    ];
  }

  positions(): readonly LngLat[] {
    return this.found;
  }
}
