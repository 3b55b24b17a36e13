import { expect, it } from 'vitest';
import { palettes } from '../../../src/domain/palette.ts';
import { embedStyle } from '../../../src/prerender/embed/embedStyle.ts';

it('follows the reader’s system unless the address asks for a theme', () => {
  const css = embedStyle({ fonts: '', rules: '.embed{margin:0}' });
  const dark = `--land:${palettes.dark.land}`;
  expect(css.startsWith(`:root{color-scheme:light;--land:${palettes.light.land}`)).toBe(true);
  expect(css).toContain(
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}`,
  );
  expect(css).toContain(`:root[data-theme=dark]{color-scheme:dark;${dark}`);
  expect(css.endsWith('.embed{margin:0}')).toBe(true);
});
