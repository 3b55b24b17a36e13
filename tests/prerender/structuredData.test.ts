import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { downloadFiles } from '../../src/compiler/downloads/downloadFiles.ts';
import { structuredData } from '../../src/prerender/structuredData.ts';
import { samplePlace } from '../fixtures/sampleAtlas.ts';

const { atlas, geometry } = readGeodata('geodata');
const base = 'https://example.org/gz/';

function graphOf(id: string | null, over: Partial<Parameters<typeof structuredData>[0]> = {}) {
  const place = atlas.places.find((each) => each.id === id);
  const html = structuredData({ atlas, language: 'en', place, base, description: 'What it is', ...over });
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? [];
  return JSON.parse(json)['@graph'];
}

describe('the structured data of a place', () => {
  it('names it in both languages, says where it is and what it lies in', () => {
    expect(graphOf('bio-island')[0]).toMatchObject({
      '@type': 'Place',
      name: [
        { '@language': 'zh-Hans', '@value': '广州国际生物岛' },
        { '@language': 'en', '@value': 'Guangzhou International Bio Island' },
      ],
      url: 'https://example.org/gz/en/places/bio-island/',
      image: 'https://example.org/gz/share/en/bio-island.png',
      geo: { '@type': 'GeoCoordinates', latitude: 23.07, longitude: 113.371 },
      containedInPlace: [
        { name: 'Guangzhou Development District', url: 'https://example.org/gz/en/places/gdd/' },
        { name: 'Haizhu District', url: 'https://example.org/gz/en/places/haizhu/' },
      ],
    });
    expect(graphOf('haizhu')[0].containedInPlace).toMatchObject([{ name: 'Guangzhou' }]);
  });

  it.each(['changzhou-island', 'cluster-baiyun'])('claims no position nobody knows (%s)', (id) => {
    expect(graphOf(id)[0]).not.toHaveProperty('geo');
  });

  it('leads from the home by the district to the page', () => {
    const { itemListElement } = graphOf('pazhou')[1];
    expect(itemListElement.map(({ position, item }: never) => [position, item])).toEqual([
      [1, 'https://example.org/gz/en/'],
      [2, 'https://example.org/gz/en/places/haizhu/'],
      [3, 'https://example.org/gz/en/places/pazhou/'],
    ]);
    expect(graphOf('haizhu')[1].itemListElement).toHaveLength(2);
  });

  it('cannot end its element early, whatever a place is called', () => {
    const name = { zh: '</script><script>alert(1)</script>', en: '<!--' };
    const place = samplePlace('odd', { name });
    const html = structuredData({ atlas, language: 'en', place, base, description: '' });
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(html).not.toContain('<!--');
    expect(graphOf(null, { place })[0].name[0]['@value']).toBe(name.zh);
  });
});

describe('the structured data of the home', () => {
  it('offers the files there are, and says which edition they are', () => {
    const [dataset] = graphOf(null);
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: atlas.factsEdition });
    const files = downloadFiles(atlas, geometry);
    const offered: string[] = dataset.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => contentUrl,
    );
    expect(offered.length).toBeGreaterThan(5);
    for (const url of [...offered, dataset.license]) {
      expect(url).toMatch(/^https:\/\/example\.org\/gz\/data\//);
      expect([...files.keys()]).toContain(url.replace(`${base}data/`, ''));
    }
  });
});
