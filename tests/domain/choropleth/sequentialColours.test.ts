import { describe, expect, it } from 'vitest';
import { paletteIds } from '../../../src/domain/choropleth/paletteIds.ts';
import { classColours } from '../../../src/domain/choropleth/sequentialColours.ts';
import { palettes, themes } from '../../../src/domain/palette.ts';

type Rgb = readonly [number, number, number];

/** Linear light of an sRGB colour, as WCAG 2.2 has it. */
function linear(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(linear(one)), luminance(linear(other))].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** CIE L*a*b* of linear sRGB, white D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Full colour blindness after Machado, Oliveira and Fernandes 2009, table of severity 1.0. */
const blindness: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, rows: readonly Rgb[]): Rgb {
  const light = linear(colour);
  const [red = 0, green = 0, blue = 0] = rows.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, index) => sum + share * (light[index] ?? 0), 0),
      ),
    ),
  );
  return lab([red, green, blue]);
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Twice as far apart as two patches that are told apart side by side with some care (about 5). */
const farEnough = 10;

const ramps = paletteIds.flatMap((palette) =>
  themes.flatMap((theme) => [1, 2, 3, 4, 5, 6, 7].map((count) => ({ palette, theme, count }))),
);

describe.each(ramps)('$count classes in $palette, $theme', ({ palette, theme, count }) => {
  const colours = classColours(palette, count).map((colour) => colour[theme]);

  it('are colours as #rrggbb, as many as classes', () => {
    expect(colours).toHaveLength(count);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('go from near the ground to far from it, in lightness too, so that a grey copy keeps the order', () => {
    const lightness = colours.map((colour) => lab(linear(colour))[0]);
    const expected = lightness.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(lightness).toEqual(expected);
    const steps = lightness.slice(1).map((each, index) => Math.abs(each - (lightness[index] ?? 0)));
    for (const step of steps) expect(step).toBeGreaterThan(5);
  });

  it('stay apart for every kind of sight', () => {
    for (const rows of Object.values(blindness)) {
      const patches = colours.map((colour) => seen(colour, rows));
      patches.slice(1).forEach((patch, index) => {
        expect(distance(patch, patches[index] ?? patch)).toBeGreaterThan(farEnough);
      });
    }
  });

  it('stand out from the land, by themselves or by the line around them', () => {
    const { land, cityBorder } = palettes[theme];
    for (const colour of colours) {
      expect(Math.max(contrast(colour, land), contrast(cityBorder, land))).toBeGreaterThanOrEqual(3);
    }
  });
});
