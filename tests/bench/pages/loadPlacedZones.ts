import type { OwnGeometry } from '../../../src/domain/ownLayer.ts';
import { GeometryQuestions } from '../../../src/own-data/placing/geometryQuestions.ts';
import type { ZoneAnswer, ZoneRequest } from './zoneMessages.ts';

/** The made-up zones of an address, placed in a worker of their own. */
export async function loadPlacedZones(address: string): Promise<OwnGeometry> {
  const worker = new Worker(new URL('./zoneWorker.ts', import.meta.url), { type: 'module' });
  const post = (request: ZoneRequest): void => worker.postMessage(request);
  const questions = new GeometryQuestions(post);
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker of the zones has stopped')));
    worker.addEventListener('message', ({ data }: MessageEvent<ZoneAnswer>) => {
      if (data.kind === 'loaded') resolve(questions.geometry(data.placement, data.count));
      else questions.take(data);
    });
    post({ kind: 'load', address });
  });
}
