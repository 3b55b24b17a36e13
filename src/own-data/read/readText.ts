import { ImportRefusal } from '../importRefusal.ts';
import { ProblemLog } from '../problemLog.ts';
import { extensionOf } from './fileName.ts';
import type { NamedBytes } from './namedBytes.ts';
import type { RawDataset } from './rawDataset.ts';
import { hasDelimiter } from './table/delimiter.ts';
import { decodeText } from './text/decodeText.ts';

const tableExtensions = new Set(['csv', 'tsv', 'tab', 'txt']);
const recordSeparator = '\u001e';

/**
 * The datasets of a text file: by its first character markup, JSON, or else a table.
 * @throws ImportRefusal
 */
export async function readText({ name, bytes }: NamedBytes): Promise<RawDataset[]> {
  const log = new ProblemLog(name);
  const text = decodeText(bytes, log);
  const start = text.slice(0, 1_000).trimStart();
  if (start === '' && text.trim() === '') throw new ImportRefusal('file-empty');
  if (start.startsWith('<')) return [await readMarkup(name, text, log)];
  if (start.startsWith('{') || start.startsWith('[') || start.startsWith(recordSeparator)) {
    const { readJson } = await import('./json/geoJsonReader.ts');
    return readJson(name, text, log);
  }
  const extension = extensionOf(name);
  if (tableExtensions.has(extension) || hasDelimiter(text)) {
    const { readDelimited } = await import('./table/delimitedReader.ts');
    return [readDelimited(name, text, log)];
  }
  throw new ImportRefusal('format-unknown', extension === '' ? undefined : `.${extension}`);
}

async function readMarkup(name: string, text: string, log: ProblemLog): Promise<RawDataset> {
  const root = /<(?:[\w-]+:)?([a-z]\w*)[\s>/]/i
    .exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?-->/g, ''))?.[1]
    ?.toLowerCase();
  if (root === 'gpx') {
    const { readGpx } = await import('./xml/gpxReader.ts');
    return readGpx(name, text, log);
  }
  if (root === 'kml' || extensionOf(name) === 'kml') {
    const { readKml } = await import('./xml/kmlReader.ts');
    return readKml(name, text, log);
  }
  throw new ImportRefusal('format-unknown', root === undefined ? 'XML' : `<${root}>`);
}
