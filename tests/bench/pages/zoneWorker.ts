/** Holds the made-up zones as the atlas' own worker holds what a reader has imported. */
import type { FeatureCollection } from 'geojson';
import { Placements } from '../../../src/own-data/placing/placements.ts';
import type { ZoneAnswer, ZoneRequest } from './zoneMessages.ts';

const placements = new Placements();
const post = (answer: ZoneAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer });

addEventListener('message', async ({ data }: MessageEvent<ZoneRequest>) => {
  if (data.kind !== 'load') {
    const answer = placements.answer(data);
    post(answer, answer.kind === 'tile' && answer.tile ? [answer.tile] : []);
    return;
  }
  const response = await fetch(data.address);
  const collection: FeatureCollection = await response.json();
  const features = collection.features.map(({ geometry }, id) => {
    return { type: 'Feature' as const, id, geometry, properties: {} };
  });
  post({
    kind: 'loaded',
    placement: placements.put(0, { type: 'FeatureCollection', features }),
    count: features.length,
  });
});
