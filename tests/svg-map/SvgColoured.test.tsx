// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { colourMap } from '../../src/domain/choropleth/colourMap.ts';
import { pageFrame } from '../../src/domain/pageFrame.ts';
import { palettes, type Theme } from '../../src/domain/palette.ts';
import { SvgMap } from '../../src/svg-map/SvgMap.tsx';

const { atlas, geometry } = readGeodata('geodata');
const texts = { label: 'The map', locator: 'In the city', kilometres: 'km', metres: 'm', north: 'N' };

function picture(metric: string, period: string | null, theme: Theme) {
  const map = colourMap(atlas, { metric, period, kind: null, classes: null, palette: null });
  if (!map) throw new Error(`Nothing to colour: ${metric}`);
  const { colouring } = map;
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <SvgMap
      {...{ atlas, geometry, texts }}
      language="en"
      bbox={pageFrame(atlas, null)}
      selectedPlace={null}
      coloured={{ colouring, theme }}
    />,
  );
  const fills = new Map(
    [...element.querySelectorAll('[data-place]')].map((mark) => [
      mark.getAttribute('data-place'),
      mark.getAttribute('fill'),
    ]),
  );
  return { colouring, element, fills };
}

describe.each(['light', 'dark'] as const)('a coloured picture, %s', (theme) => {
  it('fills districts with the colours of the WebGL map, and hatches the others', () => {
    const { colouring, element, fills } = picture('gdp', null, theme);
    for (const [place, mark] of colouring.marks) {
      expect(fills.get(place)).toBe('gap' in mark ? `url(#map-${mark.gap})` : mark.colour[theme]);
    }
    expect(fills.size).toBe(11);
    expect(element.querySelector('pattern#map-missing path')?.getAttribute('stroke')).toBe(
      palettes[theme].inkSoft,
    );
    expect(element.innerHTML).not.toMatch(/ style=|NaN/);
  });

  it('draws circles of the sizes of the WebGL map, the larger ones beneath', () => {
    const { colouring, element } = picture('planned_area', 'latest.plan', theme);
    const circles = [...element.querySelectorAll('circle[data-place]')];
    const radii = circles.map((circle) => Number(circle.getAttribute('r')));
    expect(radii.length).toBeGreaterThan(10);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    const largest = colouring.marks.get(circles[0]?.getAttribute('data-place') ?? '');
    expect(largest).toMatchObject({ radiusPixels: 24 });
  });
});
