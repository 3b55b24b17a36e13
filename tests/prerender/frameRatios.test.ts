import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { pageFrame } from '../../src/domain/pageFrame.ts';
import { frameRatios } from '../../src/prerender/frameRatios.ts';
import { createFrameProjection } from '../../src/svg-map/projection.ts';

const { atlas } = readGeodata('geodata');
const css = frameRatios(atlas);

/** The ratio a page's frame gets, as a browser would choose between the rules. */
function ratioOf(place: string): number {
  const own = new RegExp(`\\[data-place="${place}"\\] \\.map-frame\\{--ratio:([\\d.]+)\\}`).exec(css);
  const shared = /^\.map-frame\{--ratio:([\d.]+)\}/.exec(css);
  return Number((own ?? shared)?.[1]);
}

describe('the frames of the pages', () => {
  it.each(['', 'pazhou', 'haizhu', 'changzhou-island'])(
    'have the ratio of the picture in them (%s)',
    (place) => {
      const { width, height } = createFrameProjection(pageFrame(atlas, place || null));
      expect(ratioOf(place)).toBeCloseTo(width / height, 4);
    },
  );

  it('differ between a place and the city', () => {
    expect(ratioOf('pazhou')).not.toBe(ratioOf(''));
  });
});
