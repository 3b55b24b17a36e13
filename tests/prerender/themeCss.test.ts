import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes, themes } from '../../src/domain/palette.ts';
import { layerIds } from '../../src/domain/place.ts';
import { themeCss } from '../../src/prerender/themeCss.ts';

const css = themeCss();
const darkAt = css.indexOf('@media (prefers-color-scheme:dark)');
const blocks = { light: css.slice(0, darkAt), dark: css.slice(darkAt) };

/** Custom properties of a theme, by name. */
function properties(theme: keyof typeof blocks): Map<string, string> {
  const declared = /:root\{([^}]*)\}/.exec(blocks[theme])?.[1] ?? '';
  return new Map(
    declared.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.split(':');
      return [name, value] as const;
    }),
  );
}

describe.each(themes)('the custom properties of the %s theme', (theme) => {
  it('are all colours of its palette', () => {
    const { layers, ...colours } = palettes[theme];
    const found = properties(theme);
    expect([...found.values()].sort()).toEqual([...Object.values(colours), ...Object.values(layers)].sort());
    expect(found.get('--neighbour-land')).toBe(colours.neighbourLand);
    expect(found.get('--selection')).toBe(colours.selection);
    for (const id of layerIds) expect(found.get(`--layer-${id}`)).toBe(layers[id]);
  });
});

it('gives each layer its colour by class', () => {
  for (const id of layerIds) expect(css).toContain(`.l-${id}{--layer:var(--layer-${id})}`);
});

it('declares every colour that a style sheet uses', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(3);
  const texts = sheets.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
  const used = new Set([...texts.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ''));
  const declaredThere = new Set([...texts.matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? ''));
  // Said on the page itself: the layer by class, the frame's ratio by the page's own rule.
  for (const name of [...properties('light').keys(), ...declaredThere, '--layer', '--ratio'])
    used.delete(name);
  expect([...used]).toEqual([]);
});
