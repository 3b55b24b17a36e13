import type { Page } from 'playwright-core';

/** A page to measure. */
export interface Subject {
  readonly name: string;
  /** Which of the two servers has it. */
  readonly site: 'atlas' | 'bench';
  readonly path: string;
  /** The element that the map fills. */
  readonly map: string;
  /** Clicked to filter. */
  readonly filter: (page: Page) => Promise<void>;
}

/** The one place to change when the atlas' controls do: the switch of the layer of projects and sites. */
const atlasFilterControl = { role: 'switch', name: /项目与地块/ } as const;

const benchFilter = (page: Page) => page.locator('#filter').click();

export const atlas: Subject = {
  name: 'atlas',
  site: 'atlas',
  path: 'zh/',
  map: '.map-stage',
  filter: (page) => page.getByRole(atlasFilterControl.role, atlasFilterControl).click(),
};

/** A place's own page: more words, and the picture of the map is of the place. */
export const placePage: Subject = {
  ...atlas,
  name: 'place page',
  path: 'zh/places/pazhou/',
};

export const bare: Subject = {
  name: 'bare MapLibre',
  site: 'bench',
  path: 'bare.html',
  map: '#map',
  filter: benchFilter,
};

/** The library alone, the atlas' own map, and made-up zones imported into it: each the same number. */
export function atScale(count: number): {
  readonly bare: Subject;
  readonly atlas: Subject;
  readonly imported: Subject;
} {
  const query = `?zones=synthetic-${count}`;
  return {
    bare: { ...bare, name: `bare, ${count} zones`, path: `bare.html${query}` },
    atlas: {
      ...bare,
      name: `atlas map, ${count} zones`,
      path: `adapter.html${query}`,
    },
    imported: {
      ...bare,
      name: `imported, ${count} zones`,
      path: `imported.html${query}`,
    },
  };
}
