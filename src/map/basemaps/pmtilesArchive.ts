import type { Header } from 'pmtiles';
import { fetchBounded, patienceMilliseconds } from './fetchBounded.ts';
import { LayerError } from './layerError.ts';

/** What is known of an archive before a tile of it is asked for. */
export interface PmtilesArchive {
  /** What a source names; the map's own PMTiles protocol answers it. */
  readonly address: string;
  readonly isVector: boolean;
  readonly header: Header;
  /** Names of the layers within its vector tiles. */
  readonly vectorLayers: () => Promise<readonly string[]>;
}

const magic = 'PMTiles';
const mostVectorLayers = 40;

/** Opens an archive on a server that answers range requests. */
export async function openPmtiles(url: string): Promise<PmtilesArchive> {
  // Asked for by itself: the library does not tell an HTTP error from a damaged archive.
  const headers = { Range: `bytes=0-${magic.length - 1}` };
  const { bytes } = await fetchBounded(url, { mostBytes: magic.length, isPart: true, headers });
  if (new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic) throw new LayerError('content');
  const { PMTiles, TileType } = await import('pmtiles');
  const archive = new PMTiles(url);
  const header = await inTime(archive.getHeader());
  const isVector = header.tileType === TileType.Mvt;
  if (!isVector && header.tileType === TileType.Unknown) throw new LayerError('content');
  return {
    address: `pmtiles://${url}`,
    isVector,
    header,
    vectorLayers: async () => layerNames(await inTime(archive.getMetadata())),
  };
}

function layerNames(metadata: unknown): readonly string[] {
  if (typeof metadata !== 'object' || metadata === null || !('vector_layers' in metadata)) return [];
  const { vector_layers: layers } = metadata;
  if (!Array.isArray(layers)) return [];
  return layers.slice(0, mostVectorLayers).flatMap((layer: unknown) => {
    const isNamed = typeof layer === 'object' && layer !== null && 'id' in layer;
    return isNamed && typeof layer.id === 'string' ? [layer.id] : [];
  });
}

async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LayerError('timeout')), patienceMilliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
