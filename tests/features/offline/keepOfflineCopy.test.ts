import { describe, expect, it, vi } from 'vitest';
import { keepOfflineCopy } from '../../../src/features/offline/keepOfflineCopy.ts';
import { FakeContainer, FakeWorker } from './fakeWorkers.ts';

async function started(prepare: (container: FakeContainer) => void = () => {}) {
  const container = new FakeContainer();
  prepare(container);
  const newer: (() => void)[] = [];
  const reload = vi.fn();
  await keepOfflineCopy({
    container,
    workerUrl: '/atlas/sw.js',
    onNewer: (load) => newer.push(load),
    reload,
  });
  return { container, newer, reload };
}

/** A page that an earlier version serves. */
const served = (container: FakeContainer): void => {
  container.controller = new FakeWorker();
};

describe('the offline copy', () => {
  it('is begun by the worker in the site’s folder', async () => {
    expect((await started()).container.registered).toEqual(['/atlas/sw.js']);
  });

  it('is no news on the first visit', async () => {
    const { container, newer, reload } = await started();
    const first = container.find();
    first.become('installed');
    container.control(first);
    expect(newer).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('tells of a newer version when it is whole, and reloads only once the reader has said so', async () => {
    const { container, newer, reload } = await started(served);
    const next = container.find();
    expect(newer).toEqual([]);
    next.become('installed');
    expect(newer).toHaveLength(1);
    expect(next.messages).toEqual([]);
    newer[0]?.();
    expect(next.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reload).not.toHaveBeenCalled();
    container.control(next);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('tells of a version that has waited since an earlier visit, or is just being installed', async () => {
    const waiting = await started((container) => {
      served(container);
      container.registration.waiting = new FakeWorker();
    });
    expect(waiting.newer).toHaveLength(1);
    const worker = new FakeWorker();
    const installing = await started((container) => {
      served(container);
      container.registration.installing = worker;
    });
    worker.become('installed');
    expect(installing.newer).toHaveLength(1);
  });

  it('tells a page whose version another tab has replaced, and does not reload it by itself', async () => {
    const { container, newer, reload } = await started(served);
    container.control(new FakeWorker());
    expect(newer).toHaveLength(1);
    expect(reload).not.toHaveBeenCalled();
    newer[0]?.();
    expect(reload).toHaveBeenCalledOnce();
  });
});
