import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { importLimits } from '../../importLimits.ts';
import { ImportRefusal } from '../../importRefusal.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { RecordFault } from '../../recordFault.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { isObject } from './isObject.ts';
import { statedCrs } from './statedCrs.ts';
import { isTopology, isTopologyObject } from './topology.ts';

/**
 * The objects of a topology, each as a dataset of its own.
 * @throws ImportRefusal when the topology has no arcs or objects, or stands for too many positions.
 */
export function topoJsonDatasets(
  file: string,
  root: Readonly<Record<string, unknown>>,
  newLog: () => ProblemLog,
): RawDataset[] {
  if (!isTopology(root)) throw new ImportRefusal('format-damaged', 'TopoJSON');
  const objects = Object.entries(root.objects);
  const fileName = withoutExtension(fileNameOf(file));
  return objects.map(([name, object]) => ({
    name: objects.length === 1 ? fileName : `${fileName} ${name}`,
    format: 'TopoJSON',
    reference: statedCrs(root),
    records: recordsOf(root, object),
    log: newLog(),
  }));
}

function* recordsOf(topology: Topology, object: unknown): Generator<RawRecord> {
  const isCollection = isObject(object) && object['type'] === 'GeometryCollection';
  const members: unknown = isCollection ? object['geometries'] : [object];
  let number = 0;
  let positions = 0;
  for (const member of Array.isArray(members) ? members : []) {
    number++;
    positions += referredPositions(topology, member);
    if (positions > importLimits.positions) {
      throw new ImportRefusal('too-many-positions', String(importLimits.positions));
    }
    const properties = isObject(member) ? member['properties'] : undefined;
    yield {
      number,
      geometry: isTopologyObject(member) ? joined(topology, member) : new RecordFault('geometry-invalid'),
      attributes: isObject(properties) ? Object.entries(properties) : [],
    };
  }
}

function joined(topology: Topology, member: GeometryObject): unknown {
  try {
    const result = feature(topology, member);
    return result.type === 'Feature' ? result.geometry : new RecordFault('geometry-invalid');
  } catch {
    // An arc that does not exist, or coordinates that are no lists.
    return new RecordFault('geometry-invalid', 'arcs');
  }
}

/** A few bytes may refer to the same long arc a million times: what joining would build is counted first. */
function referredPositions(topology: Topology, member: unknown): number {
  let positions = 0;
  const open: unknown[] = [isObject(member) ? [member['arcs'], member['geometries']] : member];
  while (open.length > 0 && positions <= importLimits.positions) {
    const value = open.pop();
    if (Array.isArray(value)) for (const inner of value) open.push(inner);
    else if (isObject(value)) open.push(value['arcs'], value['geometries']);
    else if (typeof value === 'number') positions += topology.arcs[value < 0 ? ~value : value]?.length ?? 0;
  }
  return positions;
}
