import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/atlas/lookup.ts';
import { readGeodata } from '../../src/compiler/compile.ts';

const { atlas } = readGeodata('tests/fixtures/good-geodata');
const lookup = createLookup(atlas);

describe('createLookup', () => {
  it('finds things by id, and nothing by an unknown one', () => {
    expect(lookup.placeById('pazhou')?.name.en).toBe('Pazhou');
    expect(lookup.sourceById('example-2017')?.paragraphs).toBe(20);
    expect(lookup.outlineOf('lost-works')).toBeUndefined();
    expect(lookup.figuresOf('nowhere')).toEqual([]);
  });

  it("lists a place's own figures before those that are also about it", () => {
    expect(lookup.figuresOf('haizhu').map(({ id }) => id)).toEqual(['haizhu-area', 'area']);
  });

  it('lists the places within a place', () => {
    expect(lookup.childrenOf('guangzhou').map(({ id }) => id)).toEqual(['haizhu', 'liwan']);
  });
});
