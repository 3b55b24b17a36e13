import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/domain/palette.ts';
import { projectionOf } from './support/mapProjection.ts';
import { alike, countNear, rgb, type Shot, shootMap } from './support/pixels.ts';
import { startSession } from './support/session.ts';
import { mapComplete, visitMap } from './support/visit.ts';

const session = startSession();

/** In the hills of Huangpu, and of Conghua, whose GDP of 2024 is not published; in no zone and under no label. */
const huangpuHills = [113.539, 23.304] as const;
const conghuaHills = [113.478, 23.493] as const;
/** Both clear of the panel and of the legend. */
const camera = '#map=9.9/23.42/113.3';

/** The colour that a part of the page says a place, or a class, has. */
const coloursOf = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll((all) => all.map((element) => element.getAttribute('data-colour')));

async function chooseGdp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Colour', exact: true }).click();
  await page.getByLabel('Metric', { exact: true }).selectOption({ label: 'Gross domestic product' });
  await page.locator('.colour-list').waitFor();
}

interface Drawn {
  readonly shot: Shot;
  readonly project: Awaited<ReturnType<typeof projectionOf>>;
}

async function drawn(page: Page): Promise<Drawn> {
  return { shot: await shootMap(page), project: await projectionOf(page) };
}

/** How many of the pixels around a spot in Conghua are bare land, and how many are not. */
function landInConghua({ shot, project }: Drawn): { readonly land: number; readonly other: number } {
  const land = countNear(shot, project(conghuaHills), 12, rgb(palettes.light.land));
  const all = [...Array(25).keys()].flatMap((y) =>
    [...Array(25).keys()].filter((x) => Math.hypot(x - 12, y - 12) <= 12),
  ).length;
  return { land, other: all - land };
}

describe('colouring by GDP', () => {
  it('colours districts as legend and list say, hatches the others, and stays in the link', async () => {
    const { page, problems, close } = await visitMap(session.browser(), `${session.url()}en/${camera}`);
    await chooseGdp(page);
    expect(new URL(page.url()).search).toBe('?metric=gdp');
    const legend = await coloursOf(page, '.colour-classes [data-colour]');
    const bars = await coloursOf(page, '.colour-bar');
    expect(bars).toHaveLength(6);
    expect(new Set(bars)).toEqual(new Set(legend));
    const [huangpu] = await coloursOf(page, 'li[data-place="huangpu"] .colour-bar');
    const isColoured = async (): Promise<boolean> => {
      const { shot, project } = await drawn(page);
      return alike(shot.at(project(huangpuHills)), rgb(huangpu ?? ''));
    };
    await expect.poll(isColoured).toBe(true);
    const hatched = landInConghua(await drawn(page));
    expect(hatched.land).toBeGreaterThan(100);
    expect(hatched.other).toBeGreaterThan(60);

    await page.getByLabel('Classes by').selectOption({ label: 'Quantiles' });
    await page.getByLabel('How many').selectOption('3');
    await page.getByLabel('Colours').selectOption({ label: 'Viridis' });
    expect(new URL(page.url()).search).toBe('?metric=gdp&classes=quantile-3&palette=viridis');
    await page.reload();
    await mapComplete(page);
    const onMap = await coloursOf(page, '.colour-on-map [data-colour]');
    expect(onMap).toHaveLength(3);
    // Huangpu is in the highest of the three.
    const isHighest = async (): Promise<boolean> => {
      const { shot, project } = await drawn(page);
      return alike(shot.at(project(huangpuHills)), rgb(onMap[2] ?? ''));
    };
    await expect.poll(isHighest).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('goes with the metric, and follows the theme', async () => {
    const address = `${session.url()}en/?metric=gdp${camera}`;
    const { page, problems, close } = await visitMap(session.browser(), address);
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = async (): Promise<boolean> => {
      const colours = await coloursOf(page, '.colour-on-map [data-colour]');
      const { shot, project } = await drawn(page);
      // Second highest of five; nothing else on the dark map has its colour.
      return alike(shot.at(project(huangpuHills)), rgb(colours[3] ?? ''));
    };
    await expect.poll(inDark).toBe(true);
    await page.getByRole('button', { name: 'Colour', exact: true }).click();
    await page.getByLabel('Metric', { exact: true }).selectOption({ label: 'No colouring' });
    const bare = async (): Promise<boolean> => {
      const { shot, project } = await drawn(page);
      return [huangpuHills, conghuaHills].every((at) => alike(shot.at(project(at)), rgb(palettes.dark.land)));
    };
    await expect.poll(bare).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  it('points both ways between map and list', async () => {
    const { page, close } = await visitMap(session.browser(), `${session.url()}en/?metric=gdp${camera}`);
    await page.getByRole('button', { name: 'Colour', exact: true }).click();
    const row = page.locator('.colour-list li[data-place="huangpu"]');
    await row.waitFor();
    const { x, y } = (await projectionOf(page))(huangpuHills);
    await page.mouse.move(x, y);
    await expect.poll(() => row.getAttribute('class')).toBe('is-hovered');
    await row.getByRole('link').click();
    expect(new URL(page.url()).search).toContain('place=huangpu');
    await close();
  });
});
