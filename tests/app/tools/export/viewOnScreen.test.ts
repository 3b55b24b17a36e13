import { describe, expect, it } from 'vitest';
import { addressOfView, viewOnScreen } from '../../../../src/app/tools/export/viewOnScreen.ts';
import { cityFrame } from '../../../../src/domain/pageFrame.ts';
import { aspectOf } from '../../../../src/domain/viewBounds.ts';
import { createAtlasStore } from '../../../../src/state/createAtlasStore.ts';
import { realAtlas } from '../../../support/realAtlas.ts';

const state = createAtlasStore(realAtlas).getState();
const camera = { zoom: 11, lat: 23.1, lng: 113.4 };
/** As much of a page as is asked. */
const page = (clientWidth: number, clientHeight: number): Pick<Document, 'querySelector'> => ({
  querySelector: <E extends Element>(): E | null =>
    Object.assign(Object.create(null), { clientWidth, clientHeight }),
});

describe('viewOnScreen', () => {
  it('is what the map shows', () => {
    const { bbox, widthPixels } = viewOnScreen(page(1084, 900), camera, state);
    expect(widthPixels).toBe(1084);
    expect((bbox[0] + bbox[2]) / 2).toBeCloseTo(113.4, 9);
    expect(bbox[2] - bbox[0]).toBeCloseTo((360 * 1084) / (512 * 2 ** 11), 9);
  });

  it('shows more of the world rather than a strip', () => {
    expect(aspectOf(viewOnScreen(page(1500, 300), camera, state).bbox)).toBeCloseTo(2, 9);
    expect(aspectOf(viewOnScreen(page(300, 1500), camera, state).bbox)).toBeCloseTo(0.75, 9);
  });

  it('is the whole city where no map runs and nothing is selected', () => {
    const { bbox } = viewOnScreen(page(0, 0), null, state);
    const [west, south, east, north] = cityFrame(state.atlas);
    expect(bbox[0]).toBeLessThanOrEqual(west + 1e-9);
    expect(bbox[1]).toBeLessThanOrEqual(south + 1e-9);
    expect(bbox[2]).toBeGreaterThanOrEqual(east - 1e-9);
    expect(bbox[3]).toBeGreaterThanOrEqual(north - 1e-9);
  });
});

describe('addressOfView', () => {
  const location = {
    href: 'http://localhost/atlas/zh/?place=pazhou',
    ...{ pathname: '/atlas/zh/', search: '?place=pazhou', hash: '' },
  };

  it('names the camera, which the page’s own address may not yet', () => {
    expect(addressOfView(location, camera)).toBe('http://localhost/atlas/zh/?place=pazhou#map=11/23.1/113.4');
    expect(addressOfView(location, null)).toBe('http://localhost/atlas/zh/?place=pazhou');
  });
});
