import type { Geometry, Position } from 'geojson';
import { importLimits } from '../importLimits.ts';
import { RecordFault } from '../recordFault.ts';
import { cleanPosition } from './cleanPosition.ts';
import { cleanList, cleanPositions } from './cleanPositions.ts';
import { cleanRings, isDegenerate } from './cleanRings.ts';
import type { GeometryNotes } from './geometryNotes.ts';

const linePositions = 2;

/**
 * A valid GeoJSON geometry out of whatever a file has in that place, or why there is none. `notes` counts the
 * positions and hears what was repaired.
 * @throws ImportRefusal when the dataset has too many positions.
 */
export function cleanGeometry(value: unknown, notes: GeometryNotes, depth = 0): Geometry | RecordFault {
  if (value instanceof RecordFault) return value;
  if (value === null || value === undefined) return new RecordFault('geometry-empty');
  if (typeof value !== 'object') return new RecordFault('geometry-invalid');
  const type: unknown = 'type' in value ? value.type : undefined;
  const coordinates: unknown = 'coordinates' in value ? value.coordinates : undefined;
  switch (type) {
    case 'Point':
      return built(cleanPosition(coordinates, notes), (clean) => ({ type, coordinates: clean }));
    case 'MultiPoint':
      return built(cleanPositions(coordinates, notes), (clean) => ({ type, coordinates: clean }));
    case 'LineString':
      return built(cleanLine(coordinates, notes), (clean) => ({ type, coordinates: clean }));
    case 'MultiLineString':
      return built(
        cleanList(coordinates, (line) => cleanLine(line, notes)),
        (clean) => ({ type, coordinates: clean }),
      );
    case 'Polygon':
      return built(cleanRings(coordinates, notes), (clean) => ({ type, coordinates: clean }));
    case 'MultiPolygon':
      return built(cleanPolygons(coordinates, notes), (clean) => ({ type, coordinates: clean }));
    case 'GeometryCollection':
      return built(cleanCollection(value, notes, depth), (clean) => ({ type, geometries: clean }));
    default:
      return new RecordFault('geometry-invalid', typeof type === 'string' ? type : undefined);
  }
}

function built<Part>(part: Part | RecordFault, build: (part: Part) => Geometry): Geometry | RecordFault {
  return part instanceof RecordFault ? part : build(part);
}

function cleanLine(value: unknown, notes: GeometryNotes): Position[] | RecordFault {
  const line = cleanPositions(value, notes);
  if (line instanceof RecordFault || line.length >= linePositions) return line;
  return new RecordFault('geometry-invalid', 'LineString');
}

/** Parts that enclose nothing are dropped as long as one encloses something. */
function cleanPolygons(value: unknown, notes: GeometryNotes): Position[][][] | RecordFault {
  if (!Array.isArray(value)) return new RecordFault('geometry-invalid');
  const polygons: Position[][][] = [];
  let dropped: RecordFault | undefined;
  for (const given of value) {
    const polygon = cleanRings(given, notes);
    if (!(polygon instanceof RecordFault)) polygons.push(polygon);
    else if (isDegenerate(polygon)) dropped ??= polygon;
    else return polygon;
  }
  if (polygons.length === 0) return dropped ?? new RecordFault('geometry-empty');
  if (dropped) notes.repairs.add('ring-left-out');
  return polygons;
}

function cleanCollection(value: object, notes: GeometryNotes, depth: number): Geometry[] | RecordFault {
  if (depth >= importLimits.geometryDepth) return new RecordFault('geometry-invalid', 'GeometryCollection');
  const geometries: unknown = 'geometries' in value ? value.geometries : undefined;
  return cleanList(geometries, (inner) => cleanGeometry(inner, notes, depth + 1));
}
