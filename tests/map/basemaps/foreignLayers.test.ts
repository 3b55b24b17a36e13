import { layers, namedFlavor } from '@protomaps/basemaps';
import { expect, it } from 'vitest';
import { foreignLayers } from '../../../src/map/basemaps/foreignLayers.ts';

it('takes layers over with ids of their own, and nothing that is no layer', () => {
  const given = [
    { id: 'a', type: 'fill', source: 's', paint: { 'fill-color': '#fff', 'fill-pattern': 'dots' } },
    { id: 'stars', type: 'symbol', source: 's', layout: { 'icon-image': 'star' } },
    { id: 'sky', type: 'sky' },
    { type: 'fill' },
    null,
    'text',
  ];
  expect(foreignLayers(given)).toEqual([
    { id: 'basemap-a', type: 'fill', source: 'basemap-s', paint: { 'fill-color': '#fff' } },
  ]);
});

it('leaves nothing in Protomaps’ style that would be fetched', () => {
  const taken = foreignLayers(layers('archive', namedFlavor('light'), { lang: 'zh-Hans' }));
  expect(taken.length).toBeGreaterThan(50);
  const said = JSON.stringify(taken);
  expect(said).not.toMatch(/"icon-|-pattern"/);
  expect(said).not.toContain('Noto Sans');
  expect(taken.some(({ type }) => type === 'symbol')).toBe(true);
});
