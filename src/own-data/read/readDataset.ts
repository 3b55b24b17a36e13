import { cleanDataset, NothingUsable } from '../clean/cleanDataset.ts';
import { importLimits } from '../importLimits.ts';
import type { ImportProblem } from '../importProblem.ts';
import { ImportRefusal } from '../importRefusal.ts';
import type { ImportProgress, ImportResult } from '../importResult.ts';
import type { ParsedDataset } from '../parsedDataset.ts';
import { ProblemLog } from '../problemLog.ts';
import { contentKindOf } from './contentKind.ts';
import { type FileSet, fileSetsOf } from './fileSets.ts';
import type { NamedBytes } from './namedBytes.ts';
import type { RawDataset } from './rawDataset.ts';
import { readArchive } from './readArchive.ts';
import { readText } from './readText.ts';

/**
 * Reads the files a planner has chosen, of any format the atlas knows: what each is, is told by its content,
 * not by its name. One that cannot be taken is a problem of the result and does not keep the others out; the
 * promise itself is only rejected when `signal` is aborted, with its reason.
 */
export async function readDataset(
  files: readonly NamedBytes[],
  onProgress: (progress: ImportProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<ImportResult> {
  const datasets: ParsedDataset[] = [];
  const problems: ImportProblem[] = [];
  const open: FileSet[] = [...fileSetsOf(files, false)];
  for (let finished = 0; finished < open.length; finished++) {
    signal?.throwIfAborted();
    const set = open[finished];
    if (!set) break;
    const file = set.kind === 'file' ? set.file.name : set.name;
    const report = (records: number) => onProgress({ file, records, finished, total: open.length });
    report(0);
    try {
      const found = await rawDatasetsOf(set);
      open.push(...found.files);
      for (const name of found.unopened) problems.push(new ImportRefusal('archive-nested').problemOf(name));
      for (const raw of found.datasets) takeInto(datasets, problems, raw, file, report);
    } catch (error) {
      problems.push(refusalOf(error).problemOf(file));
    }
  }
  signal?.throwIfAborted();
  return { datasets, problems };
}

/** One dataset of a file may be refused (a sheet, a layer) and the others kept. */
function takeInto(
  datasets: ParsedDataset[],
  problems: ImportProblem[],
  raw: RawDataset,
  file: string,
  report: (records: number) => void,
): void {
  try {
    datasets.push(cleanDataset(raw, report));
  } catch (error) {
    problems.push(refusalOf(error).problemOf(file));
    if (error instanceof NothingUsable) problems.push(...error.problems);
  }
}

interface Found {
  readonly datasets: readonly RawDataset[];
  /** What an archive held, to be read in its turn. */
  readonly files: readonly FileSet[];
  /** Archives within an archive. */
  readonly unopened: readonly string[];
}

function only(...datasets: readonly RawDataset[]): Found {
  return { datasets, files: [], unopened: [] };
}

async function rawDatasetsOf(set: FileSet): Promise<Found> {
  if (set.kind === 'shapefile') {
    const { readShapefile } = await import('./shapefile/shapefileReader.ts');
    for (const bytes of set.parts.values()) checkSize(bytes);
    return only(readShapefile(set.name, set.parts, new ProblemLog(set.name)));
  }
  const { file, isEntry } = set;
  checkSize(file.bytes);
  switch (contentKindOf(file)) {
    case 'zip': {
      if (isEntry) throw new ImportRefusal('archive-nested');
      const content = await readArchive(file);
      if (content.kind === 'datasets') return only(...content.datasets);
      return { datasets: [], files: fileSetsOf(content.files, true), unopened: content.unopened };
    }
    case 'shp':
      return rawDatasetsOf({ kind: 'shapefile', name: file.name, parts: new Map([['shp', file.bytes]]) });
    case 'flatgeobuf': {
      const { readFlatGeobuf } = await import('./flatgeobuf/flatGeobufReader.ts');
      return only(await readFlatGeobuf(file.name, file.bytes, new ProblemLog(file.name)));
    }
    case 'text':
      return only(...(await readText(file)));
  }
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length > importLimits.fileBytes) {
    throw new ImportRefusal('file-too-large', `${importLimits.fileBytes / 1e6} MB`);
  }
}

/** Anything else that a reader throws is the file's doing: a damaged file, met where nobody foresaw it. */
function refusalOf(error: unknown): ImportRefusal {
  if (error instanceof ImportRefusal) return error;
  return new ImportRefusal('format-damaged');
}
