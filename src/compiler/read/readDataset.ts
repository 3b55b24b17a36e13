import { join } from 'node:path';
import type { Dataset, Declared } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { citedSource } from '../schema/citedSource.ts';
import { metric } from '../schema/metric.ts';
import { organisation } from '../schema/organisation.ts';
import { sector } from '../schema/sector.ts';
import { readContext } from './readContext.ts';
import { readLayers } from './readLayers.ts';
import { readPlaces } from './readPlaces.ts';
import { readFolder, readListFile } from './readVocabulary.ts';

/** Reads all of geodata/, keeping lines; issues are those of syntax and shape. */
export function readDataset(folder: string): { dataset: Dataset; issues: readonly Issue[] } {
  const places = readPlaces(join(folder, 'places'));
  const sources = readFolder(join(folder, 'sources'), citedSource, 'source');
  const metrics = readListFile(join(folder, 'metrics.yaml'), metric, 'metric');
  const sectors = readListFile(join(folder, 'sectors.yaml'), sector, 'sector');
  const organisations = readListFile(join(folder, 'organisations.yaml'), organisation, 'organisation');
  const layers = readLayers(join(folder, 'layers'));
  const { context, issues: contextIssues } = readContext(join(folder, 'context'));
  const parts = [places, sources, metrics, sectors, organisations];
  const declared: Declared[] = parts.flatMap((part) => part.declared);
  const { figures, tenancies, relations, events, policies } = places;
  return {
    dataset: {
      declared,
      places: places.places,
      figures,
      tenancies,
      relations,
      events,
      policies,
      sources: sources.entries,
      metrics: metrics.entries,
      sectors: sectors.entries,
      organisations: organisations.entries,
      outlines: layers.outlines,
      ...(context ? { context } : {}),
    },
    issues: [...parts.flatMap((part) => part.issues), ...layers.issues, ...contextIssues],
  };
}
