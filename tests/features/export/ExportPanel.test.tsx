// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { languages } from '../../../src/domain/localizedText.ts';
import { ExportPanel } from '../../../src/features/export/ExportPanel.tsx';
import type { SheetMaker } from '../../../src/features/export/sheetMaker.ts';
import { exportTexts } from '../../../src/i18n/parts/export.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { selectVisiblePlaces } from '../../../src/state/selectors.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const { atlas, geometry } = readGeodata('geodata');
const words = exportTexts.en;
const nowhere = () => () => {};
let blobs: Blob[] = [];
/** Names under which files were offered. */
let saved: string[] = [];

beforeEach(() => {
  blobs = [];
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = () => {};
});
afterEach(() => vi.restoreAllMocks());

/** What a file holds; the test's browser has no `text` of blobs. */
function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });
}

function maker(over: Partial<SheetMaker> = {}): SheetMaker {
  return {
    picture: async () => ({ markup: '<svg/>', toPng: async () => new Blob(['png']) }),
    print: async () => {},
    ...over,
  };
}

function show(
  given: SheetMaker | null | 'failed' = maker(),
  link = () => 'http://localhost/en/#map=9/23/113',
) {
  const store = createAtlasStore(atlas, { language: 'en' });
  const panel = <ExportPanel maker={given} geometry={geometry} address={link} onMoved={nowhere} />;
  return renderInAtlas(panel, { atlas, store, today: '2026-11-22' });
}

const button = (name: string) => screen.getByRole('button', { name });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('pictures', () => {
  it('are saved under a name with the date, and the panel says so', async () => {
    const { user } = show();
    await user.click(button(words.picture.svg));
    await user.click(button(words.picture.png(4)));
    expect(saved).toEqual(['guangzhou-zone-atlas-2026-11-22.svg', 'guangzhou-zone-atlas-2026-11-22@4x.png']);
    expect(blobs.map(({ type }) => type)).toEqual(['image/svg+xml;charset=utf-8', 'image/png']);
    expect(screen.getByRole('status').textContent).toBe(
      words.picture.saved('guangzhou-zone-atlas-2026-11-22@4x.png'),
    );
  });

  it('are asked for in the colours chosen', async () => {
    const picture = vi.fn(maker().picture);
    const { user } = show(maker({ picture }));
    choose(words.picture.colours, 'dark');
    await user.click(button(words.picture.svg));
    expect(picture).toHaveBeenCalledWith('dark');
  });

  it('that fail or are too large say so, and nothing is saved', async () => {
    const broken = maker({
      picture: async () => ({
        markup: '',
        toPng: async (times) => (times === 4 ? 'too-large' : Promise.reject()),
      }),
    });
    const { user } = show(broken);
    await user.click(button(words.picture.png(4)));
    expect(screen.getByRole('status').textContent).toBe(words.picture.tooLarge);
    await user.click(button(words.picture.png(2)));
    expect(screen.getByRole('status').textContent).toBe(words.picture.failed);
    expect(saved).toEqual([]);
  });

  it.each([
    [null, words.picture.waiting],
    ['failed' as const, words.picture.noData],
  ])('wait for outlines, or tell that there are none: %s', async (state, sentence) => {
    const { user } = show(state);
    await user.click(button(words.picture.svg));
    expect(screen.getByRole('status').textContent).toBe(sentence);
    expect(blobs).toEqual([]);
  });
});

describe('printing', () => {
  it('asks for the paper chosen', async () => {
    const print = vi.fn(async () => {});
    const { user } = show(maker({ print }));
    choose(words.print.size, 'A3');
    choose(words.print.turn, 'portrait');
    await user.click(button(words.print.open));
    expect(print).toHaveBeenCalledWith({ size: 'A3', turn: 'portrait' });
    print.mockRejectedValueOnce(new Error('gone'));
    await user.click(button(words.print.open));
    expect(await screen.findByText(words.print.failed)).toBeDefined();
  });
});

describe('data', () => {
  it('offers what there is, and GCJ-02 only by name', async () => {
    const { user, store } = show();
    expect(screen.getByLabelText(words.data.set).textContent).toBe(
      words.data.sets.visible(selectVisiblePlaces(store.getState()).size),
    );
    act(() => {
      store.getState().selectPlace('pazhou', 'list');
      store.setState({
        drawings: [{ id: 'd1', kind: 'point', name: '', vertices: [[113.3, 23.1]], metersPerPixel: null }],
      });
    });
    choose(words.data.set, 'selected');
    await user.click(button(words.data.save));
    expect(screen.queryByText(words.data.datumNote)).toBeNull();
    choose(words.data.datum, 'GCJ02');
    choose(words.data.format, 'CSV');
    choose(words.data.set, 'drawings');
    expect(screen.getByText(words.data.datumNote)).toBeDefined();
    await user.click(button(words.data.save));
    expect(saved).toEqual(['guangzhou-zones-selected.geojson', 'guangzhou-zones-drawings.gcj02.csv']);
    expect(JSON.parse(await textOf(blobs[0])).features).toHaveLength(1);
    expect(await textOf(blobs[1])).toContain('longitude_gcj02');
  });
});

describe('the link', () => {
  it('is copied as it stands, and follows the page', async () => {
    let address = 'http://localhost/en/?place=pazhou#map=9/23/113';
    const { user, store } = show(maker(), () => address);
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.link.address);
    expect(field.value).toBe(address);
    await user.click(button(words.link.copy));
    expect(await navigator.clipboard.readText()).toBe(address);
    expect(screen.getByText(words.link.copied)).toBeDefined();
    address = 'http://localhost/en/?place=baietan#map=9/23/113';
    act(() => store.getState().selectPlace('baietan', 'list'));
    expect(field.value).toBe(address);
    expect(screen.queryByText(words.link.copied)).toBeNull();
  });

  it('says what it leaves out, and saves drawings that are too long', async () => {
    const { user, store } = show();
    expect(screen.queryByText(words.link.leavesOut.drawings)).toBeNull();
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...{ id: `d${index + 1}`, kind: 'point' as const, name: `A long name of number ${index}` },
      ...{ vertices: [[113.123456, 23.123456] as const], metersPerPixel: null },
    }));
    act(() => store.setState({ drawings: many }));
    expect(screen.getByText(words.link.leavesOut.drawings)).toBeDefined();
    await user.click(button(words.link.saveDrawings));
    expect(saved).toEqual(['guangzhou-zones-drawings.geojson']);
    expect(JSON.parse(await textOf(blobs[0])).features).toHaveLength(60);
  });
});

describe('the panel', () => {
  it.each(languages)('has a name for every field (%s)', (language) => {
    const store = createAtlasStore(atlas, { language });
    const panel = <ExportPanel maker={maker()} geometry={geometry} address={() => ''} onMoved={nowhere} />;
    renderInAtlas(panel, { atlas, store, language });
    for (const role of ['combobox', 'textbox', 'button'] as const) {
      for (const field of screen.getAllByRole(role)) {
        expect(field.getAttribute('aria-label') ?? field.textContent ?? '').not.toBe('undefined');
      }
    }
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      exportTexts[language].picture.heading,
      exportTexts[language].print.heading,
      exportTexts[language].data.heading,
      exportTexts[language].link.heading,
    ]);
  });
});
