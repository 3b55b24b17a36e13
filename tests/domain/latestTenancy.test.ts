import { describe, expect, it } from 'vitest';
import { latestTenancy } from '../../src/domain/latestTenancy.ts';
import type { TenancyStatus } from '../../src/domain/statement.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const [sample] = sampleAtlas.tenancies;

function known(...texts: readonly (readonly [asOf: string, status: TenancyStatus])[]) {
  if (!sample) throw new Error('The sample atlas has no tenancy');
  return { tenancies: texts.map(([asOf, status]) => ({ ...sample, id: asOf, asOf, status })) };
}

describe('latestTenancy', () => {
  it('is what the latest text says, whatever the order of the texts', () => {
    const atlas = known(['2014', 'considering'], ['2024-06-03', 'operating'], ['2017-12-08', 'announced']);
    expect(latestTenancy(atlas, 'vipshop', 'baietan')?.status).toBe('operating');
  });

  it('is nothing where no text puts the organisation at the place', () => {
    const atlas = known(['2014', 'considering']);
    expect(latestTenancy(atlas, 'vipshop', 'pazhou')).toBeUndefined();
    expect(latestTenancy(atlas, 'tencent', 'baietan')).toBeUndefined();
  });
});
