// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { OutlineMultiples } from '../../../src/features/compare/OutlineMultiples.tsx';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

const { atlas, geometry } = readGeodata('geodata');

describe('OutlineMultiples', () => {
  it('draws the places in order, all in one frame with one bar, and names the bar’s length', () => {
    const places = ['tianhe', 'huangpu', 'baiyun-airport'];
    const { container } = renderInAtlas(<OutlineMultiples geometry={geometry} places={places} />, { atlas });
    const pictures = [...container.querySelectorAll('svg')];
    expect(pictures).toHaveLength(3);
    expect(new Set(pictures.map((picture) => picture.getAttribute('viewBox'))).size).toBe(1);
    const bars = pictures.map((picture) => picture.querySelector('.multiple-scale')?.getAttribute('d'));
    expect(new Set(bars).size).toBe(1);
    const meters = Number(bars[0]?.split('h')[1]);
    expect(screen.getByText(new RegExp(`^The bar is ${meters / 1000} km long`))).toBeDefined();
    expect(container.querySelectorAll('circle.multiple-ring')).toHaveLength(1);
  });

  it('says where there is nothing to draw, and where the outlines are not loaded', () => {
    const shown = renderInAtlas(
      <OutlineMultiples geometry={geometry} places={['pazhou', 'cluster-yuexiu']} />,
      { atlas },
    );
    expect(screen.getByText('There is no outline or location to draw.')).toBeDefined();
    shown.unmount();
    renderInAtlas(<OutlineMultiples geometry={null} places={['pazhou']} />, { atlas });
    expect(screen.getByText('The outlines are not loaded.')).toBeDefined();
  });
});
