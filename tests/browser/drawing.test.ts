import { describe, expect, it } from 'vitest';
import { palettes, type Theme } from '../../src/domain/palette.ts';
import type { LayerId } from '../../src/domain/place.ts';
import { mapPoints } from './support/mapPoints.ts';
import { type ProjectToPage, projectionOf } from './support/mapProjection.ts';
import { countNear, rgb, type Shot, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { painted, visitMap } from './support/visit.ts';

const session = startSession();

/** Pazhou, Huangpu, Baietan, Panyu and the west of Zengcheng in one view. */
const camera = '#map=10.5/23.1/113.4';
const dots: readonly (readonly [LayerId, keyof typeof mapPoints])[] = [
  ['pazhou', 'pazhou'],
  ['baietan', 'baietan'],
  ['huangpu', 'scienceCity'],
  ['sites', 'foxconn'],
  ['district-clusters', 'panyuCluster'],
  ['hubs', 'eastStation'],
];
/** A dot is 9.6 pixels wide and a hub's ring 2 pixels broad: well over this many pixels of pure colour. */
const leastDotPixels = 14;

function dotPixels(shot: Shot, project: ProjectToPage, theme: Theme): Record<string, number> {
  return Object.fromEntries(
    dots.map(([layer, at]) => [
      layer,
      countNear(shot, project(mapPoints[at]), 5, rgb(palettes[theme].layers[layer])),
    ]),
  );
}

describe('the map is really drawn', () => {
  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)(
    'shows land, water and a dot of every layer where they belong (%s, %s)',
    async (language, theme) => {
      const { page, close } = await visitMap(session.browser(), `${session.url()}${language}/${camera}`, {
        colorScheme: theme,
      });
      const [shot, project] = [await shootMap(page), await projectionOf(page)];
      const palette = palettes[theme];
      expect.soft(shot.at(project(mapPoints.river)), 'river').toEqual(rgb(palette.water));
      expect.soft(shot.at(project(mapPoints.land)), 'land').toEqual(rgb(palette.land));
      expect.soft(shot.at(project(mapPoints.neighbour)), 'neighbour').toEqual(rgb(palette.neighbourLand));
      for (const [layer, count] of Object.entries(dotPixels(shot, project, theme))) {
        expect.soft(count, `dot of ${layer}`).toBeGreaterThan(leastDotPixels);
      }
      await close();
    },
  );

  it('takes the dots of a layer away when it is switched off, those only, also when night falls', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    await painted(page, 'filter:painted', async () => {
      await page.getByRole('switch', { name: 'Show on the map: Projects and sites' }).click();
    });
    const after = dotPixels(await shootMap(page), await projectionOf(page), 'light');
    expect(after['sites']).toBe(0);
    for (const layer of ['pazhou', 'huangpu', 'district-clusters']) {
      expect(after[layer], layer).toBeGreaterThan(leastDotPixels);
    }

    await page.emulateMedia({ colorScheme: 'dark' });
    const project = await projectionOf(page);
    await expect
      .poll(async () => (await shootMap(page)).at(project(mapPoints.river)))
      .toEqual(rgb(palettes.dark.water));
    const dark = dotPixels(await shootMap(page), project, 'dark');
    expect(dark['sites'], 'still hidden after the change to dark').toBe(0);
    expect(dark['pazhou']).toBeGreaterThan(leastDotPixels);
    await close();
  });
});
