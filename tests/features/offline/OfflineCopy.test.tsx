// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/app/Announcer.tsx';
import { OfflineCopy } from '../../../src/features/offline/OfflineCopy.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';
import { FakeContainer, FakeWorker } from './fakeWorkers.ts';

async function withNewer(language: 'zh' | 'en') {
  const container = new FakeContainer();
  container.controller = new FakeWorker();
  const reload = vi.fn();
  const rendered = renderInAtlas(
    <>
      <OfflineCopy container={container} workerUrl="/atlas/sw.js" reload={reload} />
      <Announcer />
    </>,
    { atlas: sampleAtlas, language },
  );
  await act(async () => {});
  expect(screen.queryByRole('region')).toBeNull();
  const worker = container.find();
  act(() => worker.become('installed'));
  return { ...rendered, container, worker, reload };
}

describe('the notice of a newer version', () => {
  it.each([
    ['en', 'Newer version', 'A newer version of the atlas is ready.', 'Reload'],
    ['zh', '新版本', '本地图有新版本。', '重新载入'],
  ] as const)('is shown, read out, and loads it when told to (%s)', async (language, name, says, load) => {
    const { user, container, worker, reload } = await withNewer(language);
    expect(screen.getByRole('region', { name }).textContent).toContain(says);
    expect(screen.getByRole('status').textContent).toContain(says);
    await user.click(screen.getByRole('button', { name: load }));
    expect(worker.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    act(() => container.control(worker));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('goes away for later', async () => {
    const { user, worker } = await withNewer('en');
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(worker.messages).toEqual([]);
  });

  it('is not there, and nothing complains, where the browser keeps no copy', async () => {
    const container = new FakeContainer();
    container.register = () => Promise.reject(new Error('private window'));
    renderInAtlas(<OfflineCopy container={container} workerUrl="/atlas/sw.js" reload={vi.fn()} />, {
      atlas: sampleAtlas,
    });
    await act(async () => {});
    expect(screen.queryByRole('region')).toBeNull();
  });
});
