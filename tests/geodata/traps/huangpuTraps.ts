import type { Atlas } from '../../../src/domain/atlas.ts';
import { lastDay, parsePartialDate } from '../../../src/domain/partialDate.ts';
import type { Territory } from '../../../src/domain/place.ts';
import { addFigureLike, changeFigure, changePlace, placeOf, stripFigure } from './edit.ts';
import { type Trap, unless } from './trap.ts';

const oldDistrict = 'huangpu-2012-district';
const mergedDistrict = 'huangpu-merged';
/** The merger with Luogang was approved on 12 February 2014. */
const mergedOn = '2014-02-12';

/** The Huangpu of 2012 is a fourth of the Huangpu of today: one line through both is false. */
const twoHuangpus: Trap = {
  name: 'the small Huangpu of 2012 and the merged one are never one series',
  claim: (atlas) => [...territoriesAreBounded(atlas), ...figuresNameTheirs(atlas), ...seriesAreOfOne(atlas)],
  undoings: [
    {
      how: 'a figure names no territory',
      undo: stripFigure('f0-013', 'territory'),
      fault: `f0-013 (2012-09) is of no territory, not ${oldDistrict}`,
    },
    {
      how: 'a figure of 2012 is given to the merged district',
      undo: changeFigure('f0-046', { territory: mergedDistrict }),
      fault: `f0-046 (2012-09) is of ${mergedDistrict}, not ${oldDistrict}`,
    },
    {
      how: 'a figure of 2024 is given to the old district',
      undo: changeFigure('huangpu-gdp-2024', { territory: oldDistrict }),
      fault: `huangpu-gdp-2024 (2025-04-16) is of ${oldDistrict}, not ${mergedDistrict}`,
    },
    {
      how: 'a value of today continues one of 2012',
      undo: addFigureLike('huangpu-gdp-2024', { id: 'works-2024', metric: 'key_works' }),
      fault: 'key_works runs through two territories',
    },
    {
      how: 'the joint figures of today continue one of 2012',
      undo: changeFigure('f4-008', { metric: 'key_works' }),
      fault: 'key_works runs through two territories',
    },
    {
      how: 'the old district never ends',
      undo: withTerritory(oldDistrict, { note: { zh: '旧区。', en: 'Old.' } }),
      fault: `${oldDistrict} does not end before ${mergedOn}`,
    },
    {
      how: 'the merged district has no beginning and no predecessor',
      undo: withTerritory(mergedDistrict, { note: { zh: '新区。', en: 'New.' } }),
      fault: `${mergedDistrict} does not follow on ${oldDistrict}`,
    },
  ],
};

function territoriesAreBounded(atlas: Atlas): string[] {
  const { territories } = placeOf(atlas, 'huangpu');
  const before = territories.find(({ id }) => id === oldDistrict);
  const after = territories.find(({ id }) => id === mergedDistrict);
  return [
    ...unless(
      before?.to !== undefined && before.to < mergedOn,
      `${oldDistrict} does not end before ${mergedOn}`,
    ),
    ...unless(
      after?.from === mergedOn && after.to === undefined,
      `${mergedDistrict} does not begin ${mergedOn}`,
    ),
    ...unless(
      after?.predecessors?.includes(oldDistrict) === true,
      `${mergedDistrict} does not follow on ${oldDistrict}`,
    ),
  ];
}

function figuresNameTheirs({ figures }: Atlas): string[] {
  return figures
    .filter(({ place }) => place === 'huangpu')
    .flatMap(({ id, asOf, territory }) => {
      const right = territoryAt(asOf);
      return unless(
        territory === right,
        `${id} (${asOf}) is of ${territory ?? 'no territory'}, not ${right}`,
      );
    });
}

/** A figure shown at Huangpu but kept at another place has the extent of the day of its text. */
function seriesAreOfOne({ figures }: Atlas): string[] {
  const shown = figures.filter(
    ({ place, alsoAbout }) => place === 'huangpu' || alsoAbout.includes('huangpu'),
  );
  return [...new Set(shown.map(({ metric }) => metric))].flatMap((metric) => {
    const series = shown.filter((figure) => figure.metric === metric);
    const territories = new Set(series.map(({ territory, asOf }) => territory ?? territoryAt(asOf)));
    return unless(territories.size === 1, `${metric} runs through two territories`);
  });
}

function territoryAt(asOf: string): string {
  const date = parsePartialDate(asOf);
  return date && lastDay(date) < mergedOn ? oldDistrict : mergedDistrict;
}

/** The atlas with one of Huangpu's territories reduced to its name and note. */
function withTerritory(id: string, { note }: Pick<Territory, 'note'>) {
  return (atlas: Atlas): Atlas => {
    const territories = placeOf(atlas, 'huangpu').territories.map((territory) =>
      territory.id === id ? { id, label: territory.label, note } : territory,
    );
    return changePlace('huangpu', { territories })(atlas);
  };
}

export const huangpuTraps = [twoHuangpus];
