import { malformedArchives } from './archives.ts';
import { malformedJson } from './json.ts';
import type { MalformedFile } from './malformedFile.ts';
import { malformedMarkup } from './markup.ts';
import { malformedShapefiles } from './shapefiles.ts';
import { malformedTables } from './tables.ts';

/** Every malformed file, by the kind of file it pretends to be. */
export const malformedFiles: Readonly<Record<string, readonly MalformedFile[]>> = {
  JSON: malformedJson,
  markup: malformedMarkup,
  tables: malformedTables,
  shapefiles: malformedShapefiles,
  'archives and binary files': malformedArchives,
};
