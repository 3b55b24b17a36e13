// @vitest-environment jsdom
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { drawSheet, sheetFile } from '../../../../src/app/tools/export/drawSheet.tsx';
import { printedSheet, printedSize } from '../../../../src/app/tools/export/printedSheet.ts';
import { type SheetInput, sheetContents } from '../../../../src/app/tools/export/sheetContents.ts';
import { readGeodata } from '../../../../src/compiler/compile.ts';
import { decodeDrawings } from '../../../../src/domain/drawingLink.ts';
import { type Language, languages } from '../../../../src/domain/localizedText.ts';
import type { OwnLayer } from '../../../../src/domain/ownLayer.ts';
import { ownPictureLimits } from '../../../../src/domain/ownPicture.ts';
import { cityFrame } from '../../../../src/domain/pageFrame.ts';
import { palettes } from '../../../../src/domain/palette.ts';
import { messagesOf } from '../../../../src/i18n/messagesOf.ts';
import { createAtlasStore } from '../../../../src/state/createAtlasStore.ts';
import type { ViewState } from '../../../../src/state/viewState.ts';

const { atlas, geometry } = readGeodata('geodata');
const frame = cityFrame(atlas);

function input(
  language: Language,
  view: Partial<ViewState> = {},
  over: Partial<SheetInput> = {},
): SheetInput {
  const store = createAtlasStore(atlas, { language, ...view });
  return {
    ...{ state: store.getState(), facts: atlas, geometry, messages: messagesOf[language], colours: null },
    ...{ today: '2026-11-22', address: 'http://localhost/zh/?x=1&y=2', reviewNumber: '', theme: 'light' },
    ...over,
  };
}

async function drawn(given: SheetInput, size = { of: 'map', width: 1000, height: 800 } as const) {
  const sheet = drawSheet({ contents: await sheetContents(given, frame), frame, size });
  const file = sheetFile(sheet);
  return {
    sheet,
    file,
    text: [...sheet.querySelectorAll('text')].map((each) => each.textContent).join('\n'),
  };
}

function ownLayer(records: number): OwnLayer {
  return {
    ...{
      id: 'o1',
      name: 'Own <shops> & more',
      format: 'csv',
      isVisible: true,
      keptAs: null,
      colouring: null,
    },
    ...{ filters: [], mask: null, bbox: null, rows: records, columns: [] },
    recordNumbers: new Uint32Array(records),
    reading: { id: 'wgs84', label: { zh: '', en: '' } },
    geometry: {
      featureCount: records,
      tile: async () => null,
      features: async ({ most }) =>
        records > (most?.records ?? records)
          ? null
          : {
              type: 'FeatureCollection',
              features: Array.from({ length: records }, (_, id) => ({
                ...{ type: 'Feature', id, properties: {} },
                geometry: { type: 'Point', coordinates: [113.3 + id / 1e5, 23.2] },
              })),
            },
    },
  };
}

describe.each(languages)('a sheet (%s)', async (language) => {
  const { sheet, file, text } = await drawn(input(language));
  const words = messagesOf[language];

  it('is well-formed XML that stands alone', () => {
    const problems: string[] = [];
    const root = new DOMParser({ onError: (_level, message) => problems.push(message) }).parseFromString(
      file,
      'image/svg+xml',
    ).documentElement;
    expect(problems).toEqual([]);
    expect(root?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(file).not.toMatch(/\s(?:class|style|href|xlink:href)=|<style|<image|<script|var\(|NaN|undefined/);
    expect(file.match(/url\([^)]*\)/g)?.every((link) => link.startsWith('url(#'))).toBe(true);
  });

  it('says what it is, from whom, of when, and how far to trust it', () => {
    expect(text).toContain(words.site.title);
    for (const part of [atlas.mapEdition, atlas.factsEdition, 'http://localhost/zh/?x=1&y=2', '2026']) {
      expect(text.replaceAll('\n', '')).toContain(part);
    }
    const flat = text.replace(/\s/g, '');
    for (const line of [words.map.schematic, words.map.borders, words.map.sea, '审图号']) {
      expect(flat).toContain(line.replace(/\s/g, ''));
    }
    expect(sheet.querySelector('[data-north]')?.textContent).toBe(language === 'zh' ? '北' : 'N');
    expect(sheet.querySelector('[data-scale]')?.textContent).toMatch(language === 'zh' ? /公里/ : / km/);
    expect(
      sheet.querySelector('text')?.getAttribute('font-family') ?? sheet.getAttribute('font-family'),
    ).toMatch(/Songti SC|PingFang SC/);
  });

  it('has the colours of the palette on its ground, the leading names, and numbered sources', () => {
    expect(file).toContain(`fill="${palettes.light.land}"`);
    expect(file).toContain(`fill="${palettes.light.water}"`);
    const names = sheet.querySelector('[data-names]')?.textContent;
    for (const id of ['pazhou', 'baietan', 'nansha']) {
      const place = atlas.places.find((each) => each.id === id);
      expect(names).toContain((place?.shortName ?? place?.name)?.[language]);
    }
    const numbers = [...sheet.querySelectorAll('text[text-anchor="end"]')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers).toContain('1');
    expect(numbers).toContain('10');
    expect(text).toMatch(/\[1, 2\]/);
  });
});

describe('a sheet', () => {
  it('shows only what the filter leaves, and its legend with it', async () => {
    const open = input('en').state.filter;
    const { sheet, text } = await drawn(input('en', { filter: { ...open, layers: ['pazhou'] } }));
    expect(sheet.querySelector('[data-dot="pazhou"]')).not.toBeNull();
    expect(sheet.querySelector('[data-dot="baietan"]')).toBeNull();
    expect(text).toContain('Pazhou (positions');
    expect(text).not.toContain('Transport hubs');
    expect(text).toMatch(/\d+ of \d+ places shown/);
  });

  it('marks the selection, draws rings and drawings with their values, and says so', async () => {
    const drawings = decodeDrawings(
      'area,113.41,23.06,113.47,23.06,113.45,23.02,nPlot,circle,113.3,23.3,r3000',
    );
    const given = input('en', { selectedPlace: 'pazhou', reachShown: true, drawings });
    const state = { ...given.state, drawingLabels: { d1: 'Plot · ≈ 13.6 km²' } };
    const { sheet, text } = await drawn({ ...given, state });
    expect(sheet.querySelector(`[data-dot="pazhou"] [fill="${palettes.light.selection}"]`)).not.toBeNull();
    expect(sheet.querySelectorAll('[data-drawn] path').length).toBe(2);
    expect(text).toContain('Plot · ≈ 13.6 km²');
    expect(text).toContain('10 km');
    expect(text).toContain('Own drawings with measured values');
    expect(text.replace(/\s+/g, ' ')).toContain('Selected: Pazhou');
  });

  it('draws own data as text that is never markup, and says when they are too many', async () => {
    const given = input('en');
    const few = await drawn({ ...given, state: { ...given.state, ownLayers: [ownLayer(3)] } });
    expect(few.sheet.querySelectorAll('[data-own] circle')).toHaveLength(3);
    expect(few.text).toContain('Own <shops> & more: 3 records in view');
    expect(few.sheet.querySelector('shops')).toBeNull();
    const many = await drawn({
      ...given,
      state: { ...given.state, ownLayers: [ownLayer(ownPictureLimits.records + 1)] },
    });
    expect(many.sheet.querySelector('[data-own] circle')).toBeNull();
    expect(many.text).toContain(`more than ${ownPictureLimits.records} records`);
  });

  it('takes the review number in the place of the sentence that there is none', async () => {
    const { text } = await drawn(input('zh', {}, { reviewNumber: '粤AS（2026）001号' }));
    expect(text).toContain('审图号：粤AS（2026）001号');
    expect(text).not.toContain('无审图号');
  });

  it.each([
    ['A4', 'portrait'],
    ['A4', 'landscape'],
    ['A3', 'portrait'],
    ['A3', 'landscape'],
  ] as const)('fits on %s %s with all its text, and counts the sources it leaves out', async (size, turn) => {
    const paper = { size, turn };
    const sheet = drawSheet(await printedSheet(input('en'), { bbox: frame, widthPixels: 1000 }, paper));
    const room = printedSize(paper);
    expect(Number(sheet.getAttribute('width'))).toBeCloseTo((room.width * 96) / 25.4, 1);
    expect(Number(sheet.getAttribute('height'))).toBeLessThan((room.height * 96) / 25.4);
    const parts = [...sheet.querySelectorAll('[data-part="text"]')];
    const lowest = Math.max(
      ...parts.flatMap((part) => {
        const top = translation(part);
        return [...part.querySelectorAll('text')].map(
          (line) => top + translation(line.parentElement) + Number(line.getAttribute('y')),
        );
      }),
    );
    expect(lowest).toBeLessThan(Number(sheet.getAttribute('height')));
    const text = parts.map(({ textContent }) => textContent).join('');
    const left = /(\d+) more source/.exec(text)?.[1];
    const listed = sheet.querySelectorAll('[data-part="text"] text[text-anchor="end"]').length;
    const all = new Set(
      atlas.outlines
        .filter(({ place }) => sheet.querySelector(`[data-dot="${place}"]`))
        .flatMap(({ source }) => source ?? []),
    ).size;
    expect(listed + Number(left ?? 0)).toBeGreaterThanOrEqual(all);
  });
});

/** How far down an element is moved by its own transform. */
function translation(element: Element | null): number {
  return Number(/translate\(\S+ ([\d.]+)\)/.exec(element?.getAttribute('transform') ?? '')?.[1] ?? 0);
}
