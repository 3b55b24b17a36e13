// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { certaintyDashes } from '../../src/domain/certaintyDashes.ts';
import { type Language, languages } from '../../src/domain/localizedText.ts';
import { pageFrame } from '../../src/domain/pageFrame.ts';
import { SvgMap } from '../../src/svg-map/SvgMap.tsx';

const { atlas, geometry } = readGeodata('geodata');
const css = readFileSync('src/svg-map/svgMap.css', 'utf8');

const texts = {
  label: 'The map',
  locator: 'In the city',
  kilometres: 'km',
  metres: 'm',
  north: 'N',
};

function markup(language: Language, place: string | null): string {
  const bbox = pageFrame(atlas, place);
  return renderToStaticMarkup(
    <SvgMap {...{ atlas, geometry, language, bbox, texts }} selectedPlace={place} />,
  );
}

function page(language: Language, place: string | null = null): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup(language, place);
  return element;
}

function textsOf(element: HTMLElement, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

function nameOf(id: string, language: Language): string {
  const place = atlas.places.find((each) => each.id === id);
  return (place?.shortName ?? place?.name)?.[language] ?? id;
}

const pages = languages.flatMap((language) =>
  [null, 'pazhou', 'gdd', 'pazhou-edz', 'conghua', 'changzhou-island'].map((place) => ({ language, place })),
);

describe.each(pages)('the picture of $place, $language', ({ language, place }) => {
  const text = markup(language, place);

  it('is well-formed SVG with a name', () => {
    const xml = `<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`;
    expect(new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(text).toContain('role="img" aria-label="The map"');
    expect(text).toMatch(/viewBox="0 0 \d+ \d+"/);
  });

  it('has sound numbers only', () => {
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|e[-+]\d/);
    for (const [, path] of text.matchAll(/ d="([^"]*)"/g)) {
      expect(path).toMatch(/^(M-?\d+[ -]\d+l-?\d+([ -]\d+)+z?|M-?\d+ ?-?\d+l[-\d ]+z?)*$/);
    }
  });

  it('takes every colour from the page, and no style of its own', () => {
    expect(text).not.toMatch(/ style=| fill=| stroke=|#[0-9a-f]{3,6}\b/);
  });
});

describe('the picture of the city', () => {
  it('has a dot for every place that is a point', () => {
    const points = geometry.outlines.features.filter((each) => each.geometry.type === 'Point');
    expect(points.length).toBeGreaterThan(30);
    const element = page('zh');
    expect(element.querySelectorAll('circle.m-dot')).toHaveLength(points.length);
    const rings = points.filter(({ properties }) => properties.uncertaintyMeters !== undefined);
    expect(element.querySelectorAll('circle.m-ring')).toHaveLength(rings.length);
  });

  it('draws other outlines with the certainty they have', () => {
    const drawn = geometry.outlines.features.filter((each) => each.geometry.type !== 'Point');
    const element = page('zh');
    for (const certainty of ['official', 'traced', 'approximate']) {
      const expected = drawn.filter(({ properties }) => properties.certainty === certainty);
      expect(element.querySelectorAll(`path.m-${certainty}`)).toHaveLength(expected.length);
    }
  });

  it('selects nothing', () => {
    expect(page('en').querySelectorAll('.is-selected')).toHaveLength(0);
  });

  it("writes places in the page's language and districts in both, that language first", () => {
    const han = /\p{Script=Han}/u;
    for (const name of textsOf(page('en'), '.m-label tspan:not(.m-secondary)')) expect(name).not.toMatch(han);
    for (const name of textsOf(page('zh'), '.m-label tspan:not(.m-secondary)')) expect(name).toMatch(han);
    expect(textsOf(page('en'), '.m-district-label')).toContain('Conghua从化');
    expect(textsOf(page('zh'), '.m-district-label')).toContain('从化Conghua');
    expect(textsOf(page('en'), '.m-water-label')).toContain('Pearl River珠江');
  });

  it('writes no name that no source gives', () => {
    const unnamed = atlas.places.filter(({ nameIsPublished }) => !nameIsPublished);
    const written = textsOf(page('en'), '.m-label');
    for (const { name, shortName } of unnamed) expect(written).not.toContain((shortName ?? name).en);
  });

  it.each(languages)('names the two head clusters at any size, %s', (language) => {
    expect(textsOf(page(language), '.m-label.t-s')).toEqual(
      expect.arrayContaining([nameOf('pazhou', language), nameOf('baietan', language)]),
    );
  });

  // Haizhu and Liwan carry the head clusters' names where theirs would be; Tianhe lies between the two.
  it.each(languages)('names districts rather than the zones in them, %s', (language) => {
    const written = textsOf(page(language), '.m-district-label').join(' ');
    const inTheWay = ['haizhu', 'liwan', 'tianhe'];
    const missing = atlas.places.filter(
      ({ id, kind }) =>
        kind === 'district' && !inTheWay.includes(id) && !written.includes(nameOf(id, language)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('the picture of a place', () => {
  it('marks its dot and its name, and no others', () => {
    const element = page('en', 'pazhou');
    expect(textsOf(element, '.m-label.is-selected')).toEqual(['Pazhou']);
    expect(element.querySelectorAll('circle.m-dot.is-selected')).toHaveLength(1);
    expect(element.querySelectorAll('circle.m-ring.is-selected')).toHaveLength(1);
  });

  it('marks an outline or a district by its edge', () => {
    expect(page('en', 'pazhou-edz').querySelectorAll('path.m-zone.is-selected')).toHaveLength(1);
    expect(page('en', 'conghua').querySelectorAll('path.m-district.is-selected')).toHaveLength(1);
    expect(textsOf(page('zh', 'conghua'), '.m-label.is-selected')).toEqual(['从化Conghua']);
  });
});

describe('the style sheet of the picture', () => {
  it('dashes outlines as the table of certainties says', () => {
    const width = 1.6;
    expect(css).toMatch(/\.m-zone \{[^}]*stroke-width: 1\.6;/);
    for (const certainty of ['traced', 'approximate'] as const) {
      const [, dashes = ''] =
        new RegExp(`\\.m-${certainty} \\{[^}]*stroke-dasharray: ([^;]+);`).exec(css) ?? [];
      dashes.split(' ').forEach((dash, index) => {
        expect(
          Math.abs(Number(dash) - (certaintyDashes[certainty][index] ?? Number.NaN) * width),
        ).toBeLessThan(0.1);
      });
    }
  });
});
