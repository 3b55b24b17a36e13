/** Raw pixels, red, green, blue and opacity of each, as a map takes them. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Two image pixels to a CSS pixel, so that the lines are smooth. */
export const hatchPixelRatio = 2;
const sizePixels = 16;
const lineWidthPixels = 2;

/**
 * A tile of slanted lines that joins seamlessly with itself; crossed by the opposite slant where two
 * hatchings are to be told apart.
 *
 * @param colour `#rrggbb`.
 */
export function hatchImage(colour: string, isCrossed: boolean): PatternImage {
  const value = Number.parseInt(colour.slice(1), 16);
  const data = new Uint8Array(sizePixels * sizePixels * 4);
  for (let y = 0; y < sizePixels; y += 1) {
    for (let x = 0; x < sizePixels; x += 1) {
      const inked = Math.max(inkOf(x + y), isCrossed ? inkOf(x - y) : 0);
      data.set(
        [value >> 16, (value >> 8) & 255, value & 255, Math.round(inked * 255)],
        (y * sizePixels + x) * 4,
      );
    }
  }
  return { width: sizePixels, height: sizePixels, data };
}

/** How much of a pixel a line covers that runs where `along` is a multiple of the size. */
function inkOf(along: number): number {
  const offset = ((along % sizePixels) + sizePixels) % sizePixels;
  const distance = Math.min(offset, sizePixels - offset) / Math.SQRT2;
  return Math.min(1, Math.max(0, lineWidthPixels / 2 + 0.5 - distance));
}
