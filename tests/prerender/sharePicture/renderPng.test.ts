import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { createPngRenderer } from '../../../src/prerender/sharePicture/renderPng.ts';
import { shareCards } from '../../../src/prerender/sharePicture/shareCards.tsx';

const { atlas, geometry } = readGeodata('geodata');
const places = atlas.places.filter(({ id, kind }) => kind === 'district' || id === 'pazhou');
const cards = shareCards({ ...atlas, places }, geometry).filter(({ path }) =>
  /zh\/(pazhou|atlas)/.test(path),
);
const text = (words: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Noto Sans SC"><rect width="60" height="30" fill="#fff"/><text y="24" font-size="24" font-weight="${weight}">${words}</text></svg>`;

async function render(svgs: readonly string[]): Promise<Buffer[]> {
  const renderer = await createPngRenderer(svgs);
  try {
    return svgs.map((svg) => renderer.render(svg));
  } finally {
    await renderer.close();
  }
}

describe('createPngRenderer', () => {
  it('makes pictures of 1200 by 630 pixels below 80 kB, the same every time', async () => {
    const first = await render(cards.map(({ svg }) => svg));
    const second = await render(cards.map(({ svg }) => svg));
    expect(first).toHaveLength(2);
    for (const [index, png] of first.entries()) {
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(80_000);
      expect(png.equals(second[index] ?? Buffer.alloc(0))).toBe(true);
    }
  }, 30_000);

  it('draws both scripts in both weights, with no font of the system', async () => {
    const [blank, han, latin, bold] = await render([text(''), text('琶洲'), text('Gz'), text('琶洲', 700)]);
    const different = new Set([blank, han, latin, bold].map((png) => png?.toString('base64')));
    expect(different.size).toBe(4);
  });

  it('stops at a character it cannot draw', async () => {
    await expect(createPngRenderer([text('㘵')])).rejects.toThrow('㘵 (U+3635)');
  });
});
