import type { ProblemLog } from '../../problemLog.ts';
import { RecordFault } from '../../recordFault.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { gpxAttributes } from './gpxAttributes.ts';
import { gpxGeometry } from './gpxGeometry.ts';
import { recordElements } from './recordElements.ts';
import { scanXml, type XmlScan } from './xmlRecords.ts';

const sought = new Set(['wpt', 'rte', 'trk']);

/**
 * The waypoints, routes and tracks of a GPX document.
 * @throws ImportRefusal where the markup cannot be scanned.
 */
export function readGpx(file: string, text: string, log: ProblemLog): RawDataset {
  const scan = scanXml(text, sought);
  if (scan.isCutShort) log.add('rest-unreadable', scan.records.length + 1);
  return {
    name: withoutExtension(fileNameOf(file)),
    format: 'GPX',
    reference: { kind: 'by-format' },
    records: recordsOf(scan),
    log,
  };
}

function* recordsOf(scan: XmlScan): Generator<RawRecord> {
  let number = 0;
  for (const element of recordElements(scan)) {
    number++;
    yield {
      number,
      geometry: element ? gpxGeometry(element) : new RecordFault('record-unreadable'),
      attributes: element ? gpxAttributes(element) : [],
    };
  }
}
