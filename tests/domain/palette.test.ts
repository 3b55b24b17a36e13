import { describe, expect, it } from 'vitest';
import { type Palette, palettes, themes } from '../../src/domain/palette.ts';
import { layerIds } from '../../src/domain/place.ts';

/** WCAG 2.2: success criterion 1.4.3 for text, 1.4.11 for controls and lines that carry meaning. */
const textRatio = 4.5;
const graphicRatio = 3;

/** Relative luminance of an sRGB colour `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

type ColourName = Exclude<keyof Palette, 'layers'>;

/** Pairs of a foreground and a ground that fall below a ratio, in words. */
function below(
  ratio: number,
  palette: Palette,
  colours: Readonly<Record<string, string>>,
  grounds: readonly ColourName[],
): string[] {
  return Object.entries(colours).flatMap(([name, colour]) =>
    grounds.flatMap((ground) => {
      const reached = contrast(colour, palette[ground]);
      return reached < ratio ? [`${name} ${colour} on ${ground}: ${reached.toFixed(2)}`] : [];
    }),
  );
}

function pick(palette: Palette, names: readonly ColourName[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, palette[name]]));
}

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  // The grey that web authors know as the lightest that may carry text on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(themes)('the %s palette', (theme) => {
  const palette = palettes[theme];

  it('has colours as #rrggbb only', () => {
    const { layers, ...colours } = palette;
    for (const colour of [...Object.values(colours), ...Object.values(layers)]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('keeps text readable on panels and land', () => {
    const text = { ...pick(palette, ['ink', 'inkSoft', 'doubt', 'selection']), ...palette.layers };
    expect(below(textRatio, palette, text, ['panel', 'land', 'raised'])).toEqual([]);
  });

  it('keeps map labels readable on what they stand on, and on their halo', () => {
    const found = [
      ...below(textRatio, palette, pick(palette, ['districtLabel']), ['land', 'halo']),
      ...below(textRatio, palette, pick(palette, ['selection']), ['halo']),
      ...below(textRatio, palette, palette.layers, ['halo']),
      ...below(textRatio, palette, pick(palette, ['neighbourLabel', 'inkSoft']), ['neighbourLand']),
      ...below(textRatio, palette, pick(palette, ['waterLabel']), ['water']),
    ];
    expect(found).toEqual([]);
  });

  it('keeps controls, focus, selection and outlines visible', () => {
    const marks = { ...pick(palette, ['control', 'focus', 'selection', 'cityBorder']), ...palette.layers };
    expect(below(graphicRatio, palette, marks, ['land', 'panel', 'raised', 'neighbourLand'])).toEqual([]);
    const onWater = { ...pick(palette, ['focus', 'selection']), ...palette.layers };
    expect(below(graphicRatio, palette, onWater, ['water'])).toEqual([]);
  });

  it('gives every layer a colour of its own, and the selection one that no layer has', () => {
    const colours = layerIds.map((layer) => palette.layers[layer]);
    expect(new Set([...colours, palette.selection]).size).toBe(layerIds.length + 1);
  });
});
