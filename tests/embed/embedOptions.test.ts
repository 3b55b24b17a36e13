import { describe, expect, it } from 'vitest';
import {
  defaultEmbed,
  type EmbedOptions,
  embedAddress,
  embedKinds,
  embedParts,
  mostEmbedPlaces,
} from '../../src/domain/embedAddress.ts';
import { layerIds } from '../../src/domain/place.ts';
import { decodeEmbedOptions, type EmbedPage } from '../../src/embed/embedOptions.ts';

const page: EmbedPage = { language: 'zh', kind: 'map', place: 'pazhou' };
const bare = { ...defaultEmbed, language: 'zh', places: ['pazhou'] };

describe('decodeEmbedOptions', () => {
  it('takes the page for what it is where the query says nothing', () => {
    expect(decodeEmbedOptions('', page)).toEqual(bare);
  });

  it.each(embedKinds)('reads back what embedAddress writes of a %s', (kind) => {
    const options: EmbedOptions = {
      language: 'en',
      kind,
      places: kind === 'compare' ? ['gdd', 'pazhou'] : ['gdd'],
      metric: 'planned_area',
      layers: ['huangpu', 'districts'],
      theme: 'light',
      parts: ['figures', 'sources'],
      map: 'auto',
      edition: '0f1e2d3c',
    };
    const query = new URL(embedAddress(options), 'https://example.org/').search;
    const place = kind === 'compare' ? null : 'gdd';
    expect(decodeEmbedOptions(query, { language: 'en', kind, place })).toEqual(options);
  });

  it('drops unknown keys and values', () => {
    const query =
      '?kind=globe&lang=fr&place=../../etc&metric=<b>&layers=moon&theme=pink&parts=ads&map=now&edition=new&x=1&places=A,%00';
    expect(decodeEmbedOptions(query, page)).toEqual(bare);
  });

  it('lets the query name another kind, place and language than the path', () => {
    expect(decodeEmbedOptions('?kind=card&place=gdd&lang=en', page)).toMatchObject({
      kind: 'card',
      places: ['gdd'],
      language: 'en',
    });
  });

  it('shows one place, and of a comparison no more than fit', () => {
    expect(decodeEmbedOptions('?places=a,b', page).places).toEqual(['a']);
    const many = Array.from({ length: 40 }, (_, index) => `p${index}`).join(',');
    const compared = decodeEmbedOptions(`?places=${many},p0`, { ...page, kind: 'compare', place: null });
    expect(compared.places).toHaveLength(mostEmbedPlaces);
  });

  it('shows no figures without their sources, and never nothing', () => {
    expect(decodeEmbedOptions('?parts=figures', page).parts).toEqual(['figures', 'sources']);
    expect(decodeEmbedOptions('?parts=map', page).parts).toEqual(['map']);
    expect(decodeEmbedOptions('?parts=link', page).parts).toEqual(embedParts);
  });

  it('reads layers as the atlas does', () => {
    expect(decodeEmbedOptions('?layers=none', page).layers).toEqual([]);
    expect(decodeEmbedOptions('?layers=hubs,pazhou', page).layers).toEqual(['pazhou', 'hubs']);
    expect(decodeEmbedOptions('?layers=', page).layers).toEqual(layerIds);
  });
});
