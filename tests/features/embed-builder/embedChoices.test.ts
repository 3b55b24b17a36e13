import { describe, expect, it } from 'vitest';
import { embedKinds, embedLeastHeights, embedParts } from '../../../src/domain/embedAddress.ts';
import {
  type EmbedChoices,
  embedOptionsOf,
  heightWithin,
  isNeeded,
  withPart,
} from '../../../src/features/embed-builder/embedChoices.ts';

const choices: EmbedChoices = {
  ...{ kind: 'map', place: 'pazhou', compared: ['pazhou', 'gdd'], language: 'zh' },
  ...{ parts: embedParts, theme: 'auto', map: 'auto', height: 'auto', isFixedEdition: false },
};

describe('parts', () => {
  it('are never figures without sources', () => {
    expect(withPart(embedParts, 'sources', false)).toEqual(embedParts);
    expect(isNeeded(embedParts, 'sources')).toBe(true);
    expect(withPart(['map'], 'figures', true)).toEqual(['map', 'figures', 'sources']);
  });

  it('are never neither map nor figures', () => {
    expect(isNeeded(['map', 'link'], 'map')).toBe(true);
    expect(isNeeded(['figures', 'sources'], 'figures')).toBe(true);
    expect(isNeeded(embedParts, 'figures')).toBe(false);
  });
});

it.each(embedKinds)('a fixed height is enough for a %s', (kind) => {
  expect(heightWithin(kind, 1)).toBe(embedLeastHeights[kind]);
  expect(heightWithin(kind, Number.NaN)).toBe(embedLeastHeights[kind]);
  expect(heightWithin(kind, 700.4)).toBe(700);
  expect(heightWithin(kind, 1e9)).toBe(20_000);
});

describe('options', () => {
  it('name an edition only where it is fixed', () => {
    expect(embedOptionsOf(choices, 'abcdef01').edition).toBeNull();
    expect(embedOptionsOf({ ...choices, isFixedEdition: true }, 'abcdef01').edition).toBe('abcdef01');
  });

  it('begin a map only where one is', () => {
    expect(embedOptionsOf(choices, '').map).toBe('auto');
    expect(embedOptionsOf({ ...choices, kind: 'table' }, '').map).toBe('click');
    expect(embedOptionsOf({ ...choices, parts: ['figures', 'sources'] }, '').map).toBe('click');
  });

  it('show the compared places in a comparison only', () => {
    expect(embedOptionsOf(choices, '').places).toEqual(['pazhou']);
    expect(embedOptionsOf({ ...choices, kind: 'compare' }, '').places).toEqual(['pazhou', 'gdd']);
  });
});
