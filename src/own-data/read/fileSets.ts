import { extensionOf, withoutExtension } from './fileName.ts';
import type { NamedBytes } from './namedBytes.ts';
import type { ShapefileParts } from './shapefile/shapefileReader.ts';

/** Files to be read together: those of one shapefile, or one file alone. */
export type FileSet =
  | { readonly kind: 'shapefile'; readonly name: string; readonly parts: ShapefileParts }
  /** `isEntry`: taken from an archive, so that an archive here would be one within another. */
  | { readonly kind: 'file'; readonly file: NamedBytes; readonly isEntry: boolean };

const partExtensions = new Set(['shp', 'dbf', 'shx', 'prj', 'cpg']);
/** Indexes and descriptions that lie beside a shapefile and are not needed. */
const companionExtensions = new Set(['sbn', 'sbx', 'qix', 'qpj', 'qmd', 'atx', 'ain', 'aih', 'fbn', 'fbx']);

/** Puts the parts of each shapefile together, by their name without extension whatever its case. */
export function fileSetsOf(files: readonly NamedBytes[], isEntry: boolean): readonly FileSet[] {
  const shapefiles = new Map<string, Map<string, Uint8Array>>();
  const sets: FileSet[] = [];
  for (const file of files) {
    const extension = extensionOf(file.name);
    if (companionExtensions.has(extension) || /\.shp\.xml$/i.test(file.name)) continue;
    if (!partExtensions.has(extension)) {
      sets.push({ kind: 'file', file, isEntry });
      continue;
    }
    const stem = withoutExtension(file.name);
    const parts = shapefiles.get(stem.toLowerCase());
    if (parts) {
      parts.set(extension, file.bytes);
      continue;
    }
    const started = new Map([[extension, file.bytes]]);
    shapefiles.set(stem.toLowerCase(), started);
    sets.push({ kind: 'shapefile', name: `${stem}.shp`, parts: started });
  }
  return sets;
}
