// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImportPanel } from '../../../src/features/import/ImportPanel.tsx';
import { ImportDesk } from '../../../src/features/import/importDesk.ts';
import { PlacingClient } from '../../../src/own-data/placing/placingClient.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { SameThreadWorker } from '../../own-data/placing/sameThreadWorker.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** The test's own DOM cannot read a file's bytes. */
function csv(text: string, name = 'plots.csv'): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([text], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}
const plots = csv(
  'name,area,use,lng,lat\nA,10,office,113.30,23.10\nB,30,plant,113.31,23.11\nC,,plant,113.32,23.12\n',
);

function opened(language: 'en' | 'zh' = 'en') {
  const store = createAtlasStore(realAtlas, { language });
  const workers: SameThreadWorker[] = [];
  // Registers itself as the page's desk.
  new ImportDesk(store, () => {
    const worker = new SameThreadWorker();
    workers.push(worker);
    return new PlacingClient(() => worker);
  });
  return { workers, ...renderInAtlas(<ImportPanel />, { atlas: realAtlas, store, language }) };
}

async function imported() {
  const panel = opened();
  await panel.user.upload(screen.getByLabelText('Choose files'), [plots]);
  await panel.user.click(await screen.findByRole('radio', { name: /WGS-84 or CGCS2000, degrees/ }));
  await panel.user.click(screen.getByRole('button', { name: 'Confirm and put on the map' }));
  await panel.user.click(await screen.findByRole('button', { name: /^plots/ }));
  return panel;
}

describe('the import panel', () => {
  it('places nothing before a reading is confirmed, and shows where it would lie', async () => {
    const { store, user } = opened();
    await user.upload(screen.getByLabelText('Choose files'), [plots]);
    await user.click(await screen.findByRole('radio', { name: /GCJ-02/ }));
    await waitFor(() => expect(store.getState().ownPreview?.features).toHaveLength(3));
    expect(store.getState().ownLayers).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Confirm and put on the map' }));
    await waitFor(() => expect(store.getState().ownLayers).toHaveLength(1));
    expect(store.getState().ownLayers[0]).toMatchObject({ name: 'plots', rows: 3, reading: { id: 'gcj02' } });
    expect(store.getState().ownPreview).toBeNull();
  });

  it('can read a layer another way later', async () => {
    const { store, user } = await imported();
    const before = store.getState().ownLayers[0]?.bbox?.[0] ?? 0;
    await user.click(screen.getByRole('button', { name: 'Change…' }));
    await user.click(await screen.findByRole('radio', { name: /BD-09, degrees/ }));
    await user.click(screen.getByRole('button', { name: 'Confirm and put on the map' }));
    await waitFor(() => expect(store.getState().ownLayers[0]?.reading.id).toBe('bd09'));
    expect(store.getState().ownLayers).toHaveLength(1);
    expect(Math.abs((store.getState().ownLayers[0]?.bbox?.[0] ?? 0) - before)).toBeGreaterThan(0.005);
  });

  it('says what is wrong with a file, and keeps the good ones', async () => {
    const { user } = opened('zh');
    await user.upload(screen.getByLabelText('选择文件'), [plots, csv('', 'empty.csv')]);
    expect(await screen.findByText(/“empty\.csv”：文件是空的/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'plots' })).toBeTruthy();
  });

  it('filters by numbers and by values', async () => {
    const { store, user } = await imported();
    await user.selectOptions(screen.getByLabelText('Add a filter'), 'area');
    await user.type(screen.getByRole('spinbutton', { name: 'Least' }), '20');
    expect(store.getState().ownLayers[0]?.mask).toEqual(Uint8Array.of(0, 1, 0));
    await user.click(screen.getByRole('button', { name: 'Remove the filter on “area”' }));
    await user.selectOptions(screen.getByLabelText('Add a filter'), 'use');
    await user.click(screen.getByRole('checkbox', { name: /plant/ }));
    expect(store.getState().ownLayers[0]?.mask).toEqual(Uint8Array.of(0, 1, 1));
    expect(screen.getByText('2 of 3 shown')).toBeTruthy();
  });

  it('colours by an attribute and says what the colours mean', async () => {
    const { store, user } = await imported();
    await user.selectOptions(screen.getByLabelText('Colour by'), 'use');
    expect(store.getState().ownLayers[0]?.colouring?.classes).toEqual(Uint8Array.of(2, 1, 1));
    expect(screen.getByText('plant').parentElement?.textContent).toBe('plant2');
  });

  it('divides numbers the way the reader chooses', async () => {
    const { store, user } = await imported();
    expect(screen.queryByLabelText('Classes by')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Colour by'), 'area');
    expect(store.getState().ownLayers[0]?.colouring?.method).toBe('quantile');
    await user.selectOptions(screen.getByLabelText('Classes by'), 'Equal intervals');
    expect(store.getState().ownLayers[0]?.colouring).toMatchObject({ column: 1, method: 'equal' });
  });

  it('shows where a record is', async () => {
    const { store, user } = await imported();
    const id = store.getState().ownLayers[0]?.id ?? '';
    act(() => store.getState().selectOwnRow({ layer: id, row: 1 }));
    await user.click(await screen.findByRole('button', { name: 'Zoom to this record' }));
    await waitFor(() => expect(store.getState().ownInView?.bbox).toEqual([113.31, 23.11, 113.31, 23.11]));
  });

  it('gives up the layers of a worker that has stopped, and says so', async () => {
    const { store, workers } = await imported();
    act(() => void workers[0]?.dispatchEvent(new Event('error')));
    expect(store.getState().ownLayers).toEqual([]);
    expect(await screen.findByText(/“plots”: .*stopped half-way/)).toBeTruthy();
  });

  it('shows the attributes of a record as text, never as markup', async () => {
    const { store, user, container } = opened();
    const hostile = csv('name,lng,lat\n"<img src=x onerror=alert(1)>",113.3,23.1\n');
    await user.upload(screen.getByLabelText('Choose files'), [hostile]);
    await user.click(await screen.findByRole('radio', { name: /WGS-84 or CGCS2000, degrees/ }));
    await user.click(screen.getByRole('button', { name: 'Confirm and put on the map' }));
    await waitFor(() => expect(store.getState().ownLayers).toHaveLength(1));
    const id = store.getState().ownLayers[0]?.id ?? '';
    act(() => store.getState().selectOwnRow({ layer: id, row: 0 }));
    const card = await screen.findByRole('region', { name: 'Record 1 of “plots”' });
    expect(within(card).getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('ends the worker with the last layer it read', async () => {
    const { store, user, workers } = await imported();
    await user.click(screen.getByRole('button', { name: 'Remove the layer' }));
    expect(store.getState().ownLayers).toEqual([]);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('takes files that were dropped on the page', async () => {
    const { store } = opened();
    act(() => store.getState().offerFiles([plots]));
    expect(await screen.findByRole('heading', { name: 'plots' })).toBeTruthy();
    expect(store.getState()).toMatchObject({ offeredFiles: null, openTool: 'import' });
  });
});
