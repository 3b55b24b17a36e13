import { describe, expect, it } from 'vitest';
import type { OwnColourEntry } from '../../src/domain/ownColouring.ts';
import { coloursOfClasses, ownPalette } from '../../src/domain/ownColours.ts';

const range: OwnColourEntry = { kind: 'range', least: 0, most: 1, rows: 1 };
const value: OwnColourEntry = { kind: 'value', text: 'a', rows: 1 };
const other: OwnColourEntry = { kind: 'other', texts: 2, rows: 2 };

describe('colours of imported layers', () => {
  it('have the same places in both themes', () => {
    expect(ownPalette('light').length).toBe(ownPalette('dark').length);
    expect(new Set(ownPalette('light')).size).toBe(ownPalette('light').length - 1);
  });

  it('differ from class to class, the rest like rows without a value', () => {
    const places = coloursOfClasses({ entries: [value, value, other] });
    expect(new Set(places).size).toBe(3);
    expect(places[3]).toBe(places[0]);
    expect(places).not.toContain(0);
  });

  it('spread few classes of numbers over the whole scale', () => {
    const two = coloursOfClasses({ entries: [range, range] });
    const five = coloursOfClasses({ entries: [range, range, range, range, range] });
    expect([two[1], two[2]]).toEqual([five[1], five[5]]);
    expect(ownPalette('dark')[five[5] ?? 0]).toBe(ownPalette('dark').at(-1));
  });
});
