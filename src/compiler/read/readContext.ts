import { join } from 'node:path';
import type { z } from 'zod';
import { districtPolygons } from '../../atlas/decodeGeometry.ts';
import type { Issue } from '../issue.ts';
import { borderNotes, districtTopology, labelPoints, neighbours, surface } from '../schema/context.ts';
import type { Context } from './context.ts';
import { parseLocated } from './locatedDocument.ts';
import { parseShape } from './parseShape.ts';
import { missingFile, shownPath, textOf } from './sourceFile.ts';

/** Reads context/; without any one of its files there is no context, and an issue for each missing. */
export function readContext(folder: string): { context?: Context; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const result = readWhole(join(folder, name), schema);
    issues.push(...result.issues);
    return result.value;
  };
  const borders = read('borders.topo.json', districtTopology);
  const notes = read('borders.yaml', borderNotes);
  const points = read('labelPoints.json', labelPoints);
  const river = read('river.geojson', surface);
  const sea = read('sea.geojson', surface);
  const around = read('neighbours.json', neighbours);
  if (!borders || !notes || !points || !river || !sea || !around) return { issues };
  const { certainty, uncertaintyMeters } = notes;
  const context: Context = {
    bordersFile: shownPath(join(folder, 'borders.topo.json')),
    borders,
    borderNotes: notes,
    districts: districtPolygons({ borders, borderCertainty: { certainty, uncertaintyMeters } }),
    labelPoints: points,
    river: river.geometry,
    sea: sea.geometry,
    neighbourBorders: around.borders,
    neighbourLabels: {
      type: 'FeatureCollection',
      features: around.labels.map(({ zh, en, point }) => ({
        type: 'Feature',
        properties: { name: { zh, en } },
        geometry: { type: 'Point', coordinates: point },
      })),
    },
  };
  return { context, issues };
}

function readWhole<T>(path: string, schema: z.ZodType<T>): { value?: T; issues: readonly Issue[] } {
  const text = textOf(path);
  if (text === undefined) return { issues: [missingFile(path)] };
  const document = parseLocated(shownPath(path), text);
  if (document.issues.length > 0) return { issues: document.issues };
  return parseShape(schema, document, [], document.value);
}
