import { describe, expect, it } from 'vitest';
import { sectorSources, shownComparison } from '../../src/domain/shownComparison.ts';
import { realAtlas } from '../support/realAtlas.ts';

const places = ['pazhou', 'huangpu', 'gdd'];

describe('shownComparison', () => {
  it.each([
    ['of all rows', places, false],
    ['of the rows that differ', ['huangpu', 'tianhe', 'pazhou'], true],
  ] as const)('names every publication that a row cites, once (%s)', (_which, compared, onlyDifferences) => {
    const { groups, described, descriptions, sources } = shownComparison(
      realAtlas,
      compared,
      onlyDifferences,
    );
    const namesSectors = descriptions.some(({ row }) => row === 'sectors');
    const cited = new Set(namesSectors ? described.flatMap(sectorSources) : []);
    for (const { figures, kindred } of groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
      for (const { figure, alsoStatedAs } of figures)
        for (const { source } of [figure, ...alsoStatedAs]) cited.add(source);
      for (const { figure } of kindred) cited.add(figure.source);
    }
    const ids = sources.map(({ id }) => id);
    expect(cited.size).toBeGreaterThan(4);
    expect(ids.toSorted()).toEqual([...cited].toSorted());
  });

  it('starts with the source that a reader meets first', () => {
    const { described, sources } = shownComparison(realAtlas, places, false);
    expect(sources[0]?.id).toBe(described[0]?.place.sectors[0]?.source);
  });

  it('shows on demand only rows that differ, and only what these cite', () => {
    const all = shownComparison(realAtlas, ['pazhou', 'huangpu'], false);
    const few = shownComparison(realAtlas, ['pazhou', 'huangpu'], true);
    expect(few.groups).toEqual([]);
    expect(few.descriptions.every(({ differs }) => differs)).toBe(true);
    expect(few.descriptions.length).toBeGreaterThan(0);
    expect(few.sources.length).toBeLessThan(all.sources.length);
  });

  it('leaves out places that the atlas does not know', () => {
    const { described } = shownComparison(realAtlas, ['nowhere', 'pazhou'], false);
    expect(described.map(({ place }) => place.id)).toEqual(['pazhou']);
  });
});
