import { expect, it } from 'vitest';
import { readGeodata } from '../../src/compiler/compile.ts';
import { pageStyle } from '../../src/prerender/pageStyle.ts';

it('holds palettes, fonts, the app’s rules and the frames, the frames last', () => {
  const css = pageStyle(readGeodata('geodata').atlas, { fonts: '@font-face{}', rules: '.a{color:red}' });
  expect(css).toMatch(/^:root\{--.*@font-face\{\}\.a\{color:red\}\.map-frame\{--ratio:/s);
});
