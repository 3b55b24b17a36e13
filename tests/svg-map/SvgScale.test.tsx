import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/domain/localizedText.ts';
import { distanceMeters } from '../../src/domain/measure.ts';
import type { BoundingBox } from '../../src/domain/outline.ts';
import { createFrameProjection } from '../../src/svg-map/projection.ts';
import { SvgScale } from '../../src/svg-map/SvgScale.tsx';

const city: BoundingBox = [112.95, 22.5, 114.05, 23.93];
const plot: BoundingBox = [113.3, 23.1, 113.31, 23.11];
const words = {
  zh: { kilometres: '公里', metres: '米', north: '北' },
  en: { kilometres: 'km', metres: 'm', north: 'N' },
};

function markup(bbox: BoundingBox, language: Language): string {
  const projection = createFrameProjection(bbox);
  return renderToStaticMarkup(<SvgScale {...{ projection, language }} texts={words[language]} />);
}

describe('the scale bar', () => {
  it.each([
    [city, 'en', '20 km', 20_000],
    [city, 'zh', '20公里', 20_000],
    [plot, 'en', '200 m', 200],
    [plot, 'zh', '200米', 200],
  ] as const)('of %o in %s says %s, and is that long', (bbox, language, text, meters) => {
    const drawing = markup(bbox, language);
    expect(drawing).toContain(`>${text}<`);
    const share = Number(/<svg[^>]* width="([\d.]+)%"/.exec(drawing)?.[1]) / 100;
    const [west, south, east, north] = bbox;
    const middle = (south + north) / 2;
    const shown = share * distanceMeters([west, middle], [east, middle]);
    expect(Math.abs(shown / meters - 1)).toBeLessThan(0.002);
  });

  it.each(languages)('stands beside an arrow to the north, %s', (language) => {
    expect(markup(city, language)).toContain(`>${words[language].north}<`);
  });
});
