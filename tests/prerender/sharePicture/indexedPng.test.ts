import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../src/prerender/sharePicture/indexedPng.ts';

/** What another program reads from the file: RGBA, row by row. */
function decoded(png: Buffer, width: number, height: number): number[] {
  const image = `<image width="${width}" height="${height}" image-rendering="pixelated" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return [...new Resvg(svg, { imageRendering: 1, font: { loadSystemFonts: false } }).render().pixels];
}

describe('indexedPng', () => {
  it('is a picture that reads back pixel by pixel', () => {
    const pixels = [
      255, 0, 0, 255, 0, 255, 0, 255, 0, 255, 0, 255, 1, 2, 3, 255, 9, 8, 7, 255, 255, 0, 0, 255,
    ];
    expect(decoded(indexedPng(Uint8Array.from(pixels), 3, 2), 3, 2)).toEqual(pixels);
  });

  it('keeps the frequent colours and takes the nearest for the rest', () => {
    const shades = Array.from({ length: 300 }, (_, index) => [index % 256, index < 256 ? 0 : 1, 0, 255]);
    const twice = shades.slice(0, 256);
    const pixels = [...shades, ...twice].flat();
    const read = decoded(indexedPng(Uint8Array.from(pixels), 556, 1), 556, 1);
    expect(read.slice(0, 256 * 4)).toEqual(twice.flat());
    expect(read.slice(260 * 4, 261 * 4)).toEqual([4, 0, 0, 255]);
  });
});
