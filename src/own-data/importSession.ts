import { importLimits } from './importLimits.ts';
import type { ImportMessage } from './importMessages.ts';
import type { ImportProblem } from './importProblem.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { NamedBytes } from './read/namedBytes.ts';
import { readDataset } from './read/readDataset.ts';

/** Records per message: small enough that the page can draw a frame between two of them. */
const pieceRecords = 500;

/** One import, as the worker runs it: reads `files` and sends what is found by `post`. */
export async function runImport(
  files: readonly File[],
  post: (message: ImportMessage) => void,
): Promise<void> {
  const { taken, problems: refused } = await contentsOf(files);
  const { datasets, problems } = await readDataset(taken, (progress) => post({ kind: 'progress', progress }));
  for (const { records, ...dataset } of datasets) {
    post({ kind: 'dataset', dataset });
    for (let start = 0; start < records.length; start += pieceRecords) {
      post({ kind: 'records', records: records.slice(start, start + pieceRecords) });
    }
  }
  post({ kind: 'done', problems: [...refused, ...problems] });
}

/** Sizes are known before a byte is read. */
async function contentsOf(
  files: readonly File[],
): Promise<{ readonly taken: readonly NamedBytes[]; readonly problems: readonly ImportProblem[] }> {
  const taken: NamedBytes[] = [];
  const problems: ImportProblem[] = [];
  let allBytes = 0;
  for (const [index, file] of files.entries()) {
    allBytes += file.size;
    try {
      if (index >= importLimits.files) throw new ImportRefusal('too-many-files', String(importLimits.files));
      if (file.size > importLimits.fileBytes) throw tooLarge(importLimits.fileBytes);
      if (allBytes > importLimits.allFilesBytes) throw tooLarge(importLimits.allFilesBytes);
      taken.push({ name: file.name, bytes: await bytesOf(file) });
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      problems.push(error.problemOf(file.name));
    }
  }
  return { taken, problems };
}

function tooLarge(limitBytes: number): ImportRefusal {
  return new ImportRefusal('file-too-large', `${limitBytes / 1e6} MB`);
}

/** A file may have been moved, changed or locked since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportRefusal('file-unreadable');
  }
}
