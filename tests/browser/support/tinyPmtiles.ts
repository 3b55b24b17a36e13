import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';

const headerBytes = 127;

/**
 * A PMTiles archive (specification 3) of one vector tile, the whole world, with one layer that holds one
 * polygon.
 */
export function tinyPmtiles(layer: string, ring: readonly (readonly [number, number])[]): Buffer {
  const tile = vectorTile(layer, ring);
  const metadata = Buffer.from(JSON.stringify({ vector_layers: [{ id: layer, fields: {} }] }));
  // Number of entries, then of the one: tile id, run length, length, offset + 1.
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadataAt = headerBytes + directory.length;
  const dataAt = metadataAt + metadata.length;
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  const numbers = [
    headerBytes,
    directory.length,
    metadataAt,
    metadata.length,
    dataAt,
    0,
    dataAt,
    tile.length,
  ];
  for (const [index, value] of [...numbers, 1, 1, 1].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  // Clustered, neither directory nor tiles compressed, vector tiles of level 0.
  header.set([1, 1, 1, 1, 0, 0], 96);
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(degrees * 1e7, 102 + 4 * index);
  return Buffer.concat([header, directory, metadata, tile]);
}

function vectorTile(name: string, ring: readonly (readonly [number, number])[]): Uint8Array {
  const geometry = { type: 'Polygon' as const, coordinates: [ring.map(([lng, lat]) => [lng, lat])] };
  const data = { type: 'Feature' as const, properties: { kind: 'ocean' }, geometry };
  const index = new GeoJSONVT(data, { maxZoom: 0, extent: 4096, buffer: 64, tolerance: 0 });
  const layer = new GeoJSONWrapper([...(index.getTile(0, 0, 0)?.features ?? [])], {
    version: 2,
    extent: 4096,
  });
  layer.name = name;
  return fromVectorTileJs({ layers: { [name]: layer } });
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >> 7)];
}
