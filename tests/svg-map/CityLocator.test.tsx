// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { cityFrame } from '../../src/domain/pageFrame.ts';
import { CityLocator } from '../../src/svg-map/CityLocator.tsx';
import { createFrameProjection } from '../../src/svg-map/projection.ts';

const { atlas, geometry } = readGeodata('geodata');

function markup(place: string): string {
  return renderToStaticMarkup(<CityLocator {...{ atlas, geometry, place }} label="Where it lies" />);
}

function drawn(place: string): SVGElement | null {
  const element = document.createElement('div');
  element.innerHTML = markup(place);
  return element.querySelector('svg');
}

describe('the small city', () => {
  it('has an edge, districts and a name', () => {
    const element = drawn('pazhou');
    expect(element?.getAttribute('aria-label')).toBe('Where it lies');
    for (const path of ['city', 'districts']) {
      expect(element?.querySelector(`path.locator-${path}`)?.getAttribute('d')?.length).toBeGreaterThan(200);
    }
  });

  it.each(['pazhou', 'conghua', 'nansha-port-longxue'])('marks %s where it lies', (place) => {
    const projection = createFrameProjection(cityFrame(atlas), 120);
    const at = atlas.outlines.find((outline) => outline.place === place)?.labelPoint ?? [0, 0];
    const [x, y] = projection.toUnits([...at]);
    const mark = drawn(place)?.querySelector('circle.locator-mark');
    expect(Math.abs(Number(mark?.getAttribute('cx')) - x)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(Number(mark?.getAttribute('cy')) - y)).toBeLessThanOrEqual(0.5);
    expect(mark?.classList.contains('is-somewhere')).toBe(false);
  });

  it('shows a place that may be anywhere in its district by an open mark', () => {
    expect(drawn('cluster-tianhe')?.querySelector('.is-somewhere')).not.toBeNull();
  });

  it.each(['guangzhou', 'changzhou-island'])('is not drawn for %s: there is nothing to mark', (place) => {
    expect(markup(place)).toBe('');
  });

  it('costs a place page less than one and a half kilobytes', () => {
    expect(gzipSync(markup('pazhou')).length).toBeLessThan(1500);
    expect(markup('pazhou')).not.toMatch(/ style=| fill=| stroke=/);
  });
});
