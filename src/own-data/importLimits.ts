/**
 * What an import may cost. Each limit keeps a hostile or mistaken file from exhausting the memory of a
 * planner's browser tab; each lies well above what a city-wide data set needs.
 */
export const importLimits = {
  /** Bytes of one file: 100,000 polygons as GeoJSON take 30 to 60 MB. */
  fileBytes: 100_000_000,
  /** Bytes of all files chosen together. */
  allFilesBytes: 200_000_000,
  /** Files chosen together: a shapefile has up to nine parts. */
  files: 100,
  /** Entries an archive may list. */
  archiveEntries: 2_000,
  /** Bytes all entries taken from one archive may have once unpacked. */
  unpackedBytes: 200_000_000,
  /** Features or rows of one dataset. */
  records: 200_000,
  /** Positions of one dataset; a position costs about 60 bytes of memory. */
  positions: 3_000_000,
  /** Attribute columns of one dataset. */
  attributeColumns: 200,
  /** Characters of one attribute's name. */
  attributeNameCharacters: 200,
  /** Characters of one attribute's text. */
  attributeTextCharacters: 10_000,
  /** Characters of all texts of a dataset: shared strings of a workbook repeat without taking room in it. */
  allTextCharacters: 50_000_000,
  /** Cells of one worksheet, gaps included. */
  sheetCells: 10_000_000,
  /** Levels of elements, of nested geometries or of nested attribute values. */
  xmlDepth: 200,
  geometryDepth: 8,
  attributeDepth: 32,
} as const;
