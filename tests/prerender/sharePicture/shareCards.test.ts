// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { palettes } from '../../../src/domain/palette.ts';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { cardSize, mapPanel } from '../../../src/prerender/sharePicture/cardSize.ts';
import { shareCards } from '../../../src/prerender/sharePicture/shareCards.tsx';

const { atlas, geometry } = readGeodata('geodata');
const shown = ['pazhou', 'tianhe', 'cluster-baiyun', 'changzhou-island', 'guangzhou'];
const cards = shareCards(
  {
    ...atlas,
    places: atlas.places.filter(({ id, kind }) => shown.includes(id) || kind === 'district'),
  },
  geometry,
);
const { selection } = palettes.light;

function card(path: string): Element {
  const svg = cards.find((each) => each.path === `share/${path}.png`)?.svg ?? '';
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

const wordsOf = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('share pictures', () => {
  it('are one for each page', () => {
    const paths = cards.map(({ path }) => path);
    expect(paths).toHaveLength(2 * (1 + shown.length + 10));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('share/zh/atlas.png');
    expect(atlas.places.map(({ id }) => id)).not.toContain('atlas');
  });

  it("name the place in both languages, the page's own larger", () => {
    const svg = card('zh/tianhe');
    const sizeOf = (name: string) =>
      Number(
        [...svg.querySelectorAll('text')]
          .find((each) => each.textContent === name)
          ?.getAttribute('font-size'),
      );
    expect(sizeOf('天河区')).toBeGreaterThan(2 * sizeOf('Tianhe District') * 0.9);
    expect(wordsOf(card('en/tianhe'))).toContain('天河区');
  });

  it.each(['zh', 'en'] as const)('carry the note on accuracy and the credits (%s)', (language) => {
    const words = wordsOf(card(`${language}/pazhou`))
      .join('')
      .replaceAll(' ', '');
    const { schematic, borders, sea } = messagesOf[language].map;
    for (const note of [schematic, borders, sea]) expect(words).toContain(note.replaceAll(' ', ''));
  });

  it('mark a point by its ring and a dot, in the colour of selection', () => {
    const svg = card('en/pazhou');
    expect(svg.querySelectorAll('circle.m-ring.is-selected')).toHaveLength(1);
    const dots = [...svg.querySelectorAll('circle')].filter((dot) =>
      dot.getAttribute('style')?.includes(selection),
    );
    // One on the map, one on the small city.
    expect(dots).toHaveLength(2);
  });

  it('mark a district by its edge, and the district of a place that may be anywhere in it', () => {
    for (const id of ['tianhe', 'cluster-baiyun']) {
      expect(card(`en/${id}`).querySelectorAll('.m-district.is-selected')).toHaveLength(1);
      expect(card(`en/${id}`).querySelectorAll('.m-ring')).toHaveLength(0);
    }
  });

  it('mark nothing for a place that nobody can locate', () => {
    expect(card('en/changzhou-island').querySelectorAll('.is-selected')).toHaveLength(0);
    expect(card('en/changzhou-island').outerHTML.split('<style>')[1]?.split('</style>')[1]).not.toContain(
      selection,
    );
  });

  it('need no custom property, and keep their words on the card and apart', () => {
    for (const { svg, path } of cards) {
      expect(svg).not.toMatch(/var\(|undefined|NaN/);
      const texts = [...card(path.slice(6, -4)).children].filter(({ tagName }) => tagName === 'text');
      const lines = texts
        .filter((text) => Number(text.getAttribute('x')) < mapPanel.left)
        .map((text) => ({ y: Number(text.getAttribute('y')), size: Number(text.getAttribute('font-size')) }))
        .toSorted((a, b) => a.y - b.y);
      for (const [index, { y, size }] of lines.entries()) {
        expect(y).toBeLessThan(cardSize.height - 20);
        expect(y - size).toBeGreaterThan(lines[index - 1]?.y ?? 20);
      }
    }
  });
});
