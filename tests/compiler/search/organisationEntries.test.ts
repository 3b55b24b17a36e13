import { describe, expect, it } from 'vitest';
import { organisationEntries } from '../../../src/compiler/search/organisationEntries.ts';
import type { Atlas } from '../../../src/domain/atlas.ts';
import type { Tenancy } from '../../../src/domain/statement.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { realAtlas } from '../../support/realAtlas.ts';

const [sample] = realAtlas.tenancies;
if (!sample) throw new Error('the atlas has no tenancies');

const tenancy = (place: string, asOf: string, status: Tenancy['status']): Tenancy => ({
  ...sample,
  id: `${place}-${asOf}`,
  organisation: 'shop',
  place,
  asOf,
  status,
});

function atlasWith(changes: Partial<Atlas>): Atlas {
  const shop = {
    id: 'shop',
    name: { zh: '店', en: 'Shop' },
    aliases: ['The Shop'],
    kind: 'company',
    distinctFrom: [],
  } as const;
  return {
    ...sampleAtlas,
    organisations: [shop],
    tenancies: [],
    relations: [],
    events: [],
    policies: [],
    ...changes,
  };
}

describe('organisationEntries', () => {
  it('has one entry for each place, with what the latest text says', () => {
    const entries = organisationEntries(
      atlasWith({
        tenancies: [
          tenancy('pazhou', '2017', 'announced'),
          tenancy('baietan', '2017', 'operating'),
          tenancy('pazhou', '2024', 'operating'),
        ],
      }),
    );
    expect(entries.map(({ place, status }) => [place, status])).toEqual([
      ['pazhou', 'operating'],
      ['baietan', 'operating'],
    ]);
    expect(entries[0]).toMatchObject({ kind: 'organisation', id: 'shop', names: ['The Shop'] });
  });

  it.each([
    ['foxconn', 'foxconn-zengcheng'],
    ['huangpu-government', 'huangpu'],
    ['guangzhou-government', 'guangzhou'],
  ])('leads from %s, which is nowhere, to the place that names it most, claiming no more', (id, place) => {
    const found = organisationEntries(realAtlas).filter((entry) => entry.id === id);
    expect(found.map((entry) => [entry.place, entry.status])).toEqual([[place, undefined]]);
  });

  it('leaves out one that no statement names', () => {
    expect(organisationEntries(atlasWith({}))).toEqual([]);
  });
});
