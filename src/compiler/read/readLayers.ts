import { basename, join } from 'node:path';
import { layerIds } from '../../domain/place.ts';
import type { Drawn } from '../dataset.ts';
import { didYouMean } from '../didYouMean.ts';
import type { Issue } from '../issue.ts';
import { layerFeature, layerHead } from '../schema/layerFeature.ts';
import { locate } from './located.ts';
import { parseLocated } from './locatedDocument.ts';
import { parseShape } from './parseShape.ts';
import { filesOf, shownPath, textOf } from './sourceFile.ts';

interface Layers {
  readonly outlines: readonly Drawn[];
  readonly issues: readonly Issue[];
}

/** Layers drawn by hand; the districts come from context/ instead. */
const drawnLayers = layerIds.filter((layer) => layer !== 'districts');

/** Reads layers/: the outlines, each with the layer its file is named after. */
export function readLayers(folder: string): Layers {
  const { paths, issues } = filesOf(folder, '.geojson');
  const parts = paths.map(readLayerFile);
  return {
    outlines: parts.flatMap((part) => part.outlines),
    issues: [...issues, ...parts.flatMap((part) => part.issues)],
  };
}

function readLayerFile(path: string): Layers {
  const file = shownPath(path);
  const name = basename(path, '.geojson');
  const layer = drawnLayers.find((id) => id === name);
  if (!layer) {
    const message = `"${name}" is not a layer${didYouMean(name, drawnLayers)}; layers are ${drawnLayers.join(', ')}`;
    return { outlines: [], issues: [{ file, line: 1, message }] };
  }
  const document = parseLocated(file, textOf(join(path)) ?? '');
  if (document.issues.length > 0) return { outlines: [], issues: document.issues };
  const { features, ...head } = withFeatures(document.value);
  const shape = parseShape(layerHead, document, [], head);
  if (!Array.isArray(features)) {
    const message = '"features" must be a list of GeoJSON features';
    return { outlines: [], issues: [...shape.issues, { file, line: 1, message }] };
  }
  const parts = features.map((feature: unknown, index) => {
    const base = ['features', index];
    const { value, issues } = parseShape(layerFeature, document, base, feature);
    return { outlines: value === undefined ? [] : [{ ...locate(document, base, value), layer }], issues };
  });
  return {
    outlines: parts.flatMap((part) => part.outlines),
    issues: [...shape.issues, ...parts.flatMap((part) => part.issues)],
  };
}

function withFeatures(value: unknown): { features?: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
