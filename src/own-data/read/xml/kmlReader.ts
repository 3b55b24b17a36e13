import type { ImportFormat } from '../../parsedDataset.ts';
import type { ProblemLog } from '../../problemLog.ts';
import { RecordFault } from '../../recordFault.ts';
import { fileNameOf, withoutExtension } from '../fileName.ts';
import type { RawDataset, RawRecord } from '../rawDataset.ts';
import { kmlAttributes } from './kmlAttributes.ts';
import { kmlGeometry } from './kmlGeometry.ts';
import { recordElements } from './recordElements.ts';
import { scanXml, type XmlScan } from './xmlRecords.ts';

const sought = new Set(['Placemark', 'NetworkLink']);

/**
 * The placemarks of a KML document. What it links to elsewhere is not fetched.
 * @throws ImportRefusal where the markup cannot be scanned.
 */
export function readKml(
  file: string,
  text: string,
  log: ProblemLog,
  format: Extract<ImportFormat, 'KML' | 'KMZ'> = 'KML',
): RawDataset {
  const scan = scanXml(text, sought);
  const placemarks = scan.records.filter(({ name }) => name === 'Placemark');
  if (placemarks.length < scan.records.length) log.add('linked-content-not-fetched');
  if (scan.isCutShort) log.add('rest-unreadable', placemarks.length + 1);
  return {
    name: withoutExtension(fileNameOf(file)),
    format,
    reference: { kind: 'by-format' },
    records: recordsOf({ rootTag: scan.rootTag, records: placemarks }),
    log,
  };
}

function* recordsOf(placemarks: Pick<XmlScan, 'rootTag' | 'records'>): Generator<RawRecord> {
  let number = 0;
  for (const element of recordElements(placemarks)) {
    number++;
    yield {
      number,
      geometry: element ? kmlGeometry(element) : new RecordFault('record-unreadable'),
      attributes: element ? kmlAttributes(element) : [],
    };
  }
}
