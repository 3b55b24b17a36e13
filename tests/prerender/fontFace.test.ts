import { expect, it } from 'vitest';
import { fontFace } from '../../src/prerender/fontFace.ts';

it("declares a font of the atlas' own, for Han characters alone", () => {
  const css = fontFace('gz-text-1a2b.woff2');
  expect(css).toContain('src:url(gz-text-1a2b.woff2) format("woff2")');
  expect(css).toContain('font-display:swap');
  const ranges = [...css.matchAll(/U\+([0-9A-F]+)-([0-9A-F]+)/g)];
  const covers = (character: string) =>
    ranges.some(([, from = '', to = '']) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
    });
  expect(['广', '州', '。', '（'].every(covers)).toBe(true);
  expect(['A', '5', 'é'].some(covers)).toBe(false);
});
