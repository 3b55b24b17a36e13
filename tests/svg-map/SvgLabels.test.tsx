// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { type Language, languages } from '../../src/domain/localizedText.ts';
import { pageFrame } from '../../src/domain/pageFrame.ts';
import { labelTierHeights } from '../../src/svg-map/placeLabelLayout.ts';
import { createFrameProjection } from '../../src/svg-map/projection.ts';
import { SvgLabels } from '../../src/svg-map/SvgLabels.tsx';
import { textWidthPixels } from '../../src/svg-map/textWidth.ts';

const { atlas, geometry } = readGeodata('geodata');
const css = readFileSync('src/svg-map/svgMap.css', 'utf8');

/** Frames in pixels, and the labels that the style sheet shows in them. */
const sizes = [
  { height: 330, shown: ['t-s'] },
  { height: 520, shown: ['t-s', 't-m'] },
  { height: 760, shown: ['t-s', 't-m', 't-l'] },
];
const places = [null, ...atlas.places.filter(({ kind }) => kind === 'district').map(({ id }) => id)];

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the style sheet puts a label's letters: sizes and offsets are those of svgMap.css. */
function boxOf(label: Element, width: number, height: number): Box {
  const share = (name: string) => Number.parseFloat(label.getAttribute(name) ?? '') / 100;
  const [x, y] = [share('x') * width, share('y') * height];
  const lines = [...label.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? '');
  const [first = '', second] = lines;
  if (second !== undefined) {
    const half = Math.max(textWidthPixels(first, 13), textWidthPixels(second, 10.5)) / 2;
    return { text: lines.join(' '), left: x - half, right: x + half, top: y - 32, bottom: y - 7.5 };
  }
  const long = textWidthPixels(first, 11.5);
  const left = label.classList.contains('a-start')
    ? x + 9
    : label.classList.contains('a-end')
      ? x - 9 - long
      : x - long / 2;
  return { text: first, left, right: left + long, top: y - 5.5, bottom: y + 6 };
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

function labels(language: Language, place: string | null) {
  const projection = createFrameProjection(pageFrame(atlas, place));
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <svg>
      <title>Labels</title>
      <SvgLabels {...{ atlas, geometry, language, projection }} selectedPlace={place} />
    </svg>,
  );
  return { found: [...element.querySelectorAll('text')], ratio: projection.width / projection.height };
}

describe.each(languages)('names on the real map, %s', (language) => {
  it.each(places)('never cover each other, page of %s', (place) => {
    const { found, ratio } = labels(language, place);
    for (const { height, shown } of sizes) {
      const visible = found.filter(({ classList }) => shown.some((tier) => classList.contains(tier)));
      expect(overlaps(visible.map((label) => boxOf(label, height * ratio, height)))).toEqual([]);
    }
  });

  it("keep the page's own place at every size", () => {
    for (const place of atlas.outlines.map((outline) => outline.place)) {
      const { found } = labels(language, place);
      const { layer, nameIsPublished } = atlas.places.find(({ id }) => id === place) ?? {};
      const own = found.filter(({ classList }) => classList.contains('is-selected'));
      expect(own.map(({ classList }) => classList.contains('t-s'))).toEqual(
        layer && nameIsPublished ? [true] : [],
      );
    }
  });
});

describe('the style sheet', () => {
  it('shows a tier from the height on that the layout reckons with', () => {
    for (const tier of ['m', 'l'] as const) {
      expect(css.replace(/\s+/g, ' ')).toContain(
        `@container map-frame (min-height: ${labelTierHeights[tier]}px) { .t-${tier} { display: inline; } }`,
      );
    }
  });
});
