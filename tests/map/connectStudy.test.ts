import { describe, expect, it } from 'vitest';
import type { StudyReport } from '../../src/domain/studyArea/studyReport.ts';
import { connectStudy } from '../../src/map/connectStudy.ts';
import { createNullMapAdapter } from '../../src/map/nullMapAdapter.ts';
import { createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { box } from '../domain/studyArea/hundredths.ts';
import { sampleAtlas } from '../fixtures/sampleAtlas.ts';

const report: StudyReport = {
  ground: box(10, 10, 14, 14),
  edgeMeters: 1,
  area: { value: 1, uncertainty: 1 },
  perimeter: { value: 4, uncertainty: 1 },
  places: [],
  shareOutsideCity: 0,
};

function connected() {
  const store = createAtlasStore(sampleAtlas);
  const map = createNullMapAdapter();
  const padding = { top: 1, right: 2, bottom: 3, left: 4 };
  const stop = connectStudy(store, map, () => padding);
  return { store, map, stop, padding, state: () => store.getState() };
}

describe('a study on the map', () => {
  it('is not touched until there is one', () => {
    expect(connected().map.calls).toEqual([]);
  });

  it('is drawn and brought into view when its ground is found, and taken away', () => {
    const { map, state, padding } = connected();
    state().setStudyArea({ kind: 'place', place: 'pazhou', radiusMeters: null });
    expect(map.lastCall('showBounds')).toBeUndefined();
    state().noteStudy(report);
    expect(map.lastCall('setStudyArea')?.args[0]).toMatchObject({
      features: [{ geometry: report.ground, properties: { part: 'area' } }],
    });
    expect(map.lastCall('showBounds')?.args.slice(0, 2)).toEqual([[113.1, 23.1, 113.14, 23.14], padding]);
    state().setStudyArea(null);
    expect(map.lastCall('setStudyArea')?.args).toEqual([null]);
  });

  it('moves the map once for each wish, not for each change of a drawing', () => {
    const { map, state } = connected();
    const moves = () => map.calls.filter(({ name }) => name === 'showBounds').length;
    state().setStudyArea({ kind: 'drawing', drawing: 'd1' });
    state().noteStudy(report);
    state().noteStudy({ ...report });
    expect(moves()).toBe(1);
    state().bringStudyIntoView();
    expect(moves()).toBe(2);
  });

  it('is brought into view where the link says no camera, and else left as the link shows it', () => {
    const store = createAtlasStore(sampleAtlas, { studyArea: { kind: 'drawing', drawing: 'd1' } });
    const map = createNullMapAdapter();
    store.getState().noteStudy(report);
    connectStudy(store, map, () => ({ top: 0, right: 0, bottom: 0, left: 0 }));
    expect(map.lastCall('setStudyArea')).toBeDefined();
    expect(map.lastCall('showBounds')).toBeUndefined();
    store.getState().bringStudyIntoView();
    expect(map.lastCall('showBounds')).toBeDefined();
  });

  it('hands clicks to the question while it is asked', () => {
    const { map, state, stop } = connected();
    state().setStudyPicking(true);
    expect(map.lastCall('setPointPicking')?.args).toEqual([true]);
    map.emit('onPoint', [113.36, 23.1]);
    expect(state()).toMatchObject({ studyPoint: [113.36, 23.1], studyPicking: false });
    expect(map.lastCall('setPointPicking')?.args).toEqual([false]);
    expect(map.lastCall('setStudyArea')?.args[0]).toMatchObject({
      features: [{ geometry: { type: 'Point', coordinates: [113.36, 23.1] }, properties: { part: 'point' } }],
    });
    stop();
    map.emit('onPoint', [113.4, 23.1]);
    expect(state().studyPoint).toEqual([113.36, 23.1]);
  });
});
