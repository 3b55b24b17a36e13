import { describe, expect, it } from 'vitest';
import { placeEntries } from '../../../src/domain/search/placeEntries.ts';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';

describe('placeEntries', () => {
  it('knows a place by its name, short names and aliases', () => {
    const [entry] = placeEntries([
      samplePlace('gdd', {
        name: { zh: '广州经济技术开发区', en: 'Guangzhou Development District' },
        shortName: { zh: '广州开发区', en: 'GDD' },
        aliases: ['GETDD'],
      }),
    ]);
    expect(entry).toMatchObject({
      kind: 'place',
      id: 'gdd',
      place: 'gdd',
      title: { zh: '广州经济技术开发区', en: 'Guangzhou Development District' },
      names: ['广州开发区', 'GDD', 'GETDD'],
    });
  });

  it('puts the two 1s before districts and the nine clusters, and those before the rest', () => {
    const tiers = placeEntries([
      samplePlace('pazhou', { role: 'headquarters-cluster' }),
      samplePlace('baietan', { role: 'second-cluster' }),
      samplePlace('cluster-panyu', { role: 'district-cluster' }),
      samplePlace('panyu', { kind: 'district' }),
      samplePlace('bio-island'),
    ]).map(({ tier }) => tier);
    expect(tiers).toEqual([0, 0, 1, 1, 2]);
  });
});
