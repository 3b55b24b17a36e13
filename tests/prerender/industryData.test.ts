import { describe, expect, it } from 'vitest';
import { industryData } from '../../src/prerender/industryData.ts';
import { structuredData } from '../../src/prerender/structuredData.ts';
import { realAtlas as atlas } from '../support/realAtlas.ts';

const input = { atlas, language: 'en', base: 'https://example.org/gz/', description: 'What it is' } as const;

describe('the structured data of an industry', () => {
  it('is a term of the vocabulary, the list of its places and the way to it', () => {
    const [term, list, trail] = industryData(input, { sector: 'displays' });
    expect(term).toMatchObject({
      '@type': 'DefinedTerm',
      name: [{ '@value': '新型显示' }, { '@value': 'Displays' }],
      url: 'https://example.org/gz/en/industries/displays/',
      inDefinedTermSet: 'https://example.org/gz/en/industries/#industries',
    });
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 4 });
    expect(list).toMatchObject({
      itemListElement: expect.arrayContaining([
        expect.objectContaining({ url: 'https://example.org/gz/en/places/foxconn-zengcheng/' }),
      ]),
    });
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://example.org/gz/en/' },
        { position: 2, item: 'https://example.org/gz/en/industries/' },
        { position: 3, item: 'https://example.org/gz/en/industries/displays/' },
      ],
    });
  });

  it('is the whole vocabulary on the list of all', () => {
    const [set] = industryData(input, { sector: null });
    expect(set).toMatchObject({ '@type': 'DefinedTermSet' });
    expect(set).toMatchObject({
      hasDefinedTerm: atlas.sectors.map(({ id, label }) => ({ termCode: id, name: label.en })),
    });
  });

  it('stands in the page instead of the data of the whole atlas', () => {
    const html = structuredData({ ...input, place: undefined, industry: { sector: 'displays' } });
    expect(html).toContain('"@type":"DefinedTerm"');
    expect(html).not.toContain('"@type":"Dataset"');
  });
});
