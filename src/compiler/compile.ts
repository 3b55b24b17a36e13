import { decodeGeometry } from '../atlas/decodeGeometry.ts';
import type { PackedGeometry } from '../atlas/packedGeometry.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { AtlasGeometry } from '../domain/geometry.ts';
import { comparePlaces } from '../domain/placeOrder.ts';
import { allChecks } from './checks/allChecks.ts';
import { byId, type Dataset } from './dataset.ts';
import { districtSummaries } from './derive/districtSummaries.ts';
import { edition } from './derive/edition.ts';
import { drawnSummaries } from './derive/outlines.ts';
import { withOverlaps } from './derive/overlaps.ts';
import { packGeometry } from './derive/packGeometry.ts';
import { toFigures, withSources } from './derive/statements.ts';
import { type Issue, sortIssues } from './issue.ts';
import { readDataset } from './read/readDataset.ts';

export interface Compiled {
  readonly atlas: Atlas;
  readonly geometry: AtlasGeometry;
  /** The same geometry as it is shipped to the browser. */
  readonly packedGeometry: PackedGeometry;
  /** Everything wrong in all files, by file and line; publish only when empty. */
  readonly issues: readonly Issue[];
}

/**
 * Turns a geodata folder into the atlas. Everything is validated first and all faults of all files
 * are reported together; what is sound is compiled all the same, for a preview while editing.
 */
export function readGeodata(folder: string): Compiled {
  const { dataset, issues } = readDataset(folder);
  const found = Object.values(allChecks).flatMap((check) => check(dataset));
  const packedGeometry = packGeometry(dataset);
  return {
    atlas: toAtlas(dataset, packedGeometry),
    geometry: decodeGeometry(packedGeometry),
    packedGeometry,
    issues: sortIssues([...issues, ...found]),
  };
}

function toAtlas(dataset: Dataset, geometry: PackedGeometry): Atlas {
  const sources = byId(dataset.sources);
  const outlines = [
    ...districtSummaries(dataset),
    ...withOverlaps(drawnSummaries(dataset), geometry.outlines),
  ];
  const facts = {
    places: dataset.places.map(({ value }) => value).toSorted(comparePlaces),
    figures: toFigures(dataset.figures, sources),
    tenancies: withSources(dataset.tenancies, sources),
    relations: withSources(dataset.relations, sources),
    events: withSources(dataset.events, sources),
    policies: withSources(dataset.policies, sources),
    metrics: dataset.metrics.map(({ value }) => value),
    sectors: dataset.sectors.map(({ value }) => value),
    organisations: dataset.organisations.map(({ value }) => value),
    sources: dataset.sources.map(({ value }) => value),
  };
  return { mapEdition: edition([geometry, outlines]), factsEdition: edition(facts), outlines, ...facts };
}
