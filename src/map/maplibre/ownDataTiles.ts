import { addProtocol, removeProtocol } from 'maplibre-gl';
import type { OwnGeometry } from '../../domain/ownLayer.ts';

/** Addresses of this scheme are answered in the page; nothing is fetched for them. */
const scheme = 'own-data';
/** By the number in the address; shared by all maps of a page, as MapLibre's protocols are. */
const served = new Map<string, ServedTiles>();
let count = 0;

/** The tiles of placed geometry as a map asks for them: by an address. */
export class ServedTiles {
  private readonly number: string;
  private codes: Uint8Array | null = null;
  private looks = 0;

  constructor(private readonly geometry: OwnGeometry) {
    if (served.size === 0) addProtocol(scheme, ({ url }, { signal }) => answerTile(url, signal));
    count += 1;
    this.number = String(count);
    served.set(this.number, this);
  }

  /** Another one for each look: nobody keeps tiles of what there was before. */
  get address(): string {
    return `${scheme}://${this.number}/${this.looks}/{z}/{x}/{y}`;
  }

  /** From now on tiles are of rows of these codes. */
  dress(codes: Uint8Array): void {
    this.codes = codes;
    this.looks += 1;
  }

  /** A tile by the numbers in its address. */
  tile([z, x, y]: readonly number[], signal: AbortSignal): Promise<ArrayBuffer | null> {
    const isTile = z !== undefined && x !== undefined && y !== undefined;
    return isTile ? this.geometry.tile({ z, x, y }, this.codes, signal) : Promise.resolve(null);
  }

  withdraw(): void {
    served.delete(this.number);
  }
}

/** To be called when a map is gone: no scheme is answered that nobody uses. */
export function closeOwnTiles(): void {
  if (served.size === 0) removeProtocol(scheme);
}

/** A tile by its address; empty where nothing lies, or nothing is served any more. */
export async function answerTile(url: string, signal: AbortSignal): Promise<{ readonly data: ArrayBuffer }> {
  const [number = '', , ...at] = url.slice(`${scheme}://`.length).split('/');
  const tile = await served.get(number)?.tile(at.map(Number), signal);
  return { data: tile ?? new ArrayBuffer(0) };
}
