// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pointMark } from '../../src/domain/pointMarks.ts';
import { type SvgDot, SvgDots } from '../../src/svg-map/SvgDots.tsx';

const css = readFileSync('src/svg-map/svgMap.css', 'utf8');
const at = { x: 0.4, y: 0.6 };
const zone: SvgDot = { id: 'zone', layer: 'sites', ring: 0, ...at };
const hub: SvgDot = { id: 'hub', layer: 'hubs', ring: 1, ...at };
const lone: SvgDot = { id: 'lone', layer: 'hubs', ring: 0, x: 0.1, y: 0.2 };

function drawn(dots: readonly SvgDot[]) {
  const { container } = render(
    <svg>
      <title>Dots</title>
      <SvgDots dots={dots} selectedPlace={null} />
    </svg>,
  );
  return [...container.querySelectorAll('circle')].map((circle) => ({
    isAround: circle.classList.contains('is-around'),
    isHub: circle.classList.contains('l-hubs'),
    r: Number(circle.getAttribute('r')),
    at: [circle.getAttribute('cx'), circle.getAttribute('cy')],
  }));
}

describe('SvgDots', () => {
  it('draws a hub at a zone’s point as a ring below and around its dot, at the same point', () => {
    for (const dots of [
      [zone, hub],
      [hub, zone],
    ]) {
      const [below, above] = drawn(dots);
      expect([below?.isAround, below?.isHub, above?.isAround, above?.isHub]).toEqual([
        true,
        true,
        false,
        false,
      ]);
      expect(below?.at).toEqual(above?.at);
      expect(below?.r).toBeGreaterThan((above?.r ?? Infinity) + 1.4);
    }
  });

  it('keeps a lone hub small', () => {
    const [small] = drawn([lone]);
    expect(small?.isAround).toBe(false);
    expect(small?.r).toBeLessThan(drawn([zone])[0]?.r ?? 0);
  });

  it('has the edges of the table of marks in its style sheet', () => {
    const edge = (selector: string) =>
      Number(new RegExp(`${selector} \\{[^}]*stroke-width: ([\\d.]+);`).exec(css)?.[1]);
    expect(edge('\\n\\.m-dot')).toBe(pointMark('sites', 0).edgePixels);
    expect(edge('\\.m-dot\\.is-around')).toBe(pointMark('hubs', 1).edgePixels);
    expect(pointMark('hubs', 0).edgePixels).toBe(pointMark('hubs', 1).edgePixels);
  });
});
