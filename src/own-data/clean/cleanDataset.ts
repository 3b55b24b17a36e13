import type { Geometry } from 'geojson';
import { importLimits } from '../importLimits.ts';
import type { ImportProblem } from '../importProblem.ts';
import { ImportRefusal } from '../importRefusal.ts';
import type { AttributeValue, ImportFormat, ParsedDataset, ParsedRecord } from '../parsedDataset.ts';
import type { RawDataset } from '../read/rawDataset.ts';
import { RecordFault } from '../recordFault.ts';
import { AttributeCleaner } from './attributeCleaner.ts';
import { cleanGeometry } from './cleanGeometry.ts';
import { cleanText } from './cleanText.ts';
import { coordinateSpaceOf, isInRange } from './coordinateSpace.ts';
import { type Extent, extentOf, swapAxes } from './extent.ts';
import type { GeometryNotes } from './geometryNotes.ts';
import { typedColumns } from './typedColumns.ts';

/** Formats without numbers of their own: every attribute is text. */
const textFormats: ReadonlySet<ImportFormat> = new Set(['CSV', 'TSV', 'KML', 'KMZ', 'GPX']);
/** Of those whose coordinates are degrees by definition, the one that nobody fills with metres; KML is. */
const degreeFormats: ReadonlySet<ImportFormat> = new Set(['GPX']);

interface Candidate {
  readonly number: number;
  readonly geometry: Geometry;
  readonly extent: Extent;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** A dataset that none of its records got into, with what was wrong with them. */
export class NothingUsable extends ImportRefusal {
  readonly problems: readonly ImportProblem[];

  constructor(problems: readonly ImportProblem[]) {
    super('no-usable-records');
    this.problems = problems;
  }
}

/**
 * The usable records of a dataset, repaired where that is safe, and the list of what was repaired or left out.
 * `recordRead` hears how many records have been looked at, every thousand.
 * @throws ImportRefusal when a limit is passed or no record is usable.
 */
export function cleanDataset(raw: RawDataset, recordRead: (count: number) => void): ParsedDataset {
  const attributes = new AttributeCleaner(raw.log);
  const candidates = candidatesOf(raw, attributes, recordRead);
  const kept = inRange(candidates, raw);
  if (kept.length === 0) throw new NothingUsable(raw.log.problems());
  const names = attributes.names();
  return {
    name: cleanText(raw.name).slice(0, importLimits.attributeNameCharacters),
    format: raw.format,
    records: textFormats.has(raw.format) ? withTypedColumns(kept, names) : kept,
    attributeNames: names,
    reference: raw.reference,
    problems: raw.log.problems(),
  };
}

function candidatesOf(
  raw: RawDataset,
  attributes: AttributeCleaner,
  recordRead: (count: number) => void,
): Candidate[] {
  const candidates: Candidate[] = [];
  const notes: GeometryNotes = { positions: 0, repairs: new Set() };
  let count = 0;
  for (const record of raw.records) {
    if (++count > importLimits.records) {
      throw new ImportRefusal('too-many-records', String(importLimits.records));
    }
    if (count % 1_000 === 0) recordRead(count);
    const geometry = cleanGeometry(record.geometry, notes);
    if (geometry instanceof RecordFault) {
      raw.log.add(geometry.code, record.number, geometry.detail);
    } else {
      for (const repair of notes.repairs) raw.log.add(repair, record.number);
      candidates.push({
        number: record.number,
        geometry,
        extent: extentOf(geometry),
        attributes: attributes.clean(record.attributes, record.number),
      });
    }
    notes.repairs.clear();
  }
  return candidates;
}

function inRange(candidates: readonly Candidate[], raw: RawDataset): ParsedRecord[] {
  const extents = candidates.map(({ extent }) => extent);
  const space = coordinateSpaceOf(extents, !degreeFormats.has(raw.format));
  const kept: ParsedRecord[] = [];
  for (const { number, geometry, extent, attributes } of candidates) {
    if (!isInRange(extent, space)) {
      const { minX, minY, maxX, maxY } = extent;
      const corners = minX === maxX && minY === maxY ? [minX, minY] : [minX, minY, maxX, maxY];
      raw.log.add('coordinates-out-of-range', number, corners.join(', '));
      continue;
    }
    if (space === 'degrees-swapped') {
      swapAxes(geometry);
      raw.log.add('axes-swapped', number);
    }
    kept.push({ number, geometry, attributes });
  }
  return kept;
}

function withTypedColumns(records: readonly ParsedRecord[], names: readonly string[]): ParsedRecord[] {
  const typed = typedColumns(
    records.map(({ attributes }) => attributes),
    names,
  );
  return records.map((record, index) => ({ ...record, attributes: typed[index] ?? record.attributes }));
}
