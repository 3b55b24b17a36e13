import { expect, it } from 'vitest';
import { mapLocale } from '../../../src/map/maplibre/mapLocale.ts';

const texts = { mapLabel: 'Map', zoomIn: 'In', zoomOut: 'Out', kilometres: 'km', metres: 'm' };

it('tells of gestures only where the map leaves some to the page', () => {
  expect(Object.keys(mapLocale(texts)).filter((key) => key.startsWith('Cooperative'))).toEqual([]);
  const gestures = { windows: 'Ctrl', mac: 'Command', touch: 'two fingers' };
  expect(mapLocale({ ...texts, gestures })).toMatchObject({
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl',
    'CooperativeGesturesHandler.MacHelpText': 'Command',
    'CooperativeGesturesHandler.MobileHelpText': 'two fingers',
  });
});
