import { describe, expect, it } from 'vitest';
import { hatchImage } from '../../../src/map/style/hatchImage.ts';

describe.each([
  ['hatching', false],
  ['cross-hatching', true],
])('%s', (_name, isCrossed) => {
  const { width, height, data } = hatchImage('#5f5a4e', isCrossed);
  const opacity = (x: number, y: number): number =>
    data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3] ?? -1;

  it('is in the colour given, and leaves most of the ground in view', () => {
    expect([...data.slice(0, 4)]).toEqual([0x5f, 0x5a, 0x4e, 255]);
    const inked = Array.from({ length: width * height }, (_, index) => data[index * 4 + 3] ?? 0);
    const share = inked.reduce((sum, value) => sum + value, 0) / (inked.length * 255);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.45);
  });

  it('joins with itself: each line goes on in the next tile', () => {
    for (let y = 0; y < height; y += 1) {
      for (const x of [-1, width - 1]) {
        const slant = opacity(x + 1, y - 1);
        const other = opacity(x + 1, y + 1);
        expect([slant, other]).toContain(opacity(x, y));
      }
    }
  });
});

it('tells the two apart', () => {
  expect(hatchImage('#000000', true).data).not.toEqual(hatchImage('#000000', false).data);
});
