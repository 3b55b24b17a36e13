import { type AddProtocolAction, addProtocol } from 'maplibre-gl';
import type { Protocol } from 'pmtiles';

let protocol: Promise<Protocol> | null = null;

/** Lets sources name PMTiles archives, for all maps of the page; the library is fetched with the first. */
export function addPmtilesProtocol(): void {
  addProtocol('pmtiles', answer);
}

const answer: AddProtocolAction = async (request, controller) => {
  protocol ??= import('pmtiles').then((library) => new library.Protocol());
  const { data } = await (await protocol).tilev4(request, controller);
  // The library answers as MapLibre asks: TileJSON for an archive, bytes for a tile.
  return { data: data as ArrayBuffer };
};
