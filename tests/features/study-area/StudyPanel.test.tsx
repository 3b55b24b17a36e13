// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { StudyKeeper } from '../../../src/features/study-area/StudyKeeper.tsx';
import { StudyPanel } from '../../../src/features/study-area/StudyPanel.tsx';
import { positionTexts } from '../../../src/i18n/parts/position.ts';
import { studyTexts } from '../../../src/i18n/parts/study.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeout: 40_000 };

const compiled = readGeodata('geodata');
vi.mock('../../../src/atlas/loadGeometry.ts', () => ({ loadGeometry: async () => compiled.geometry }));

function open(language: Language = 'en', drawn = '') {
  const { atlas } = compiled;
  const store = createAtlasStore(atlas, { language, drawings: decodeDrawings(drawn) });
  const ui = (
    <>
      <StudyPanel />
      <StudyKeeper />
    </>
  );
  const opened = renderInAtlas(ui, { atlas, store, language });
  const words = studyTexts[language];
  const fields = positionTexts[language];
  const press = (name: string) => opened.user.click(screen.getByRole('button', { name }));
  const typeRadius = async (kilometers: string, action: string) => {
    const field = screen.getByLabelText(fields.radius);
    await opened.user.clear(field);
    await opened.user.type(field, kilometers);
    await press(action);
  };
  return { ...opened, words, fields, press, typeRadius, state: () => store.getState() };
}

const group = (standing: string) => document.querySelectorAll<HTMLElement>(`[data-standing="${standing}"]`);

describe('the study area panel', () => {
  it.each(['zh', 'en'] as const)('studies a district by its outline (%s)', async (language) => {
    const { user, words, press, state, messages } = open(language);
    await user.selectOptions(screen.getByLabelText(words.choice.place), 'haizhu');
    await press(words.choice.useOutline);
    const heading = await screen.findByRole('heading', { level: 3 }, patience);
    const haizhu = state().atlas.places.find(({ id }) => id === 'haizhu');
    expect(heading.textContent).toBe(haizhu?.name[language]);
    await screen.findByRole('table', { name: words.result.districtsHeading }, patience);
    const names = [...group('inside')].map((each) => each.textContent).join();
    const pazhou = state().atlas.places.find(({ id }) => id === 'pazhou');
    expect(names).toContain((pazhou?.shortName ?? pazhou?.name)?.[language]);
    expect(names).toContain(words.result.stated);
    expect(names).toContain(messages.legend.certainty['point-only']);
    expect(state().studyNotice).toContain(haizhu?.name[language]);
  });

  it('says why a point needs a radius, and takes it in kilometres', async () => {
    const { user, words, typeRadius, state } = open();
    await user.selectOptions(screen.getByLabelText(words.choice.place), 'pazhou');
    expect(screen.getByText(words.choice.pointOnly('±3.0 km'))).toBeDefined();
    expect(screen.queryByRole('button', { name: words.choice.useOutline })).toBeNull();
    await typeRadius('200', words.choice.aroundPlace);
    expect(state().studyArea).toBeNull();
    await typeRadius('2', words.choice.aroundPlace);
    expect(state().studyArea).toEqual({ kind: 'place', place: 'pazhou', radiusMeters: 2000 });
    await screen.findByText(words.result.centre('±3.0 km'), {}, patience);
  });

  it('offers no ground around a place that is only somewhere in its district', async () => {
    const { user, words, fields } = open();
    await user.selectOptions(screen.getByLabelText(words.choice.place), 'cluster-tianhe');
    expect(screen.getByText(words.choice.somewhere)).toBeDefined();
    expect(screen.queryByLabelText(fields.radius)).toBeNull();
  });

  it('studies a circle around coordinates of a Chinese map, moved to where they are', async () => {
    const { user, words, fields, press, typeRadius, state } = open();
    await user.selectOptions(screen.getByLabelText(words.choice.label), 'point');
    await user.selectOptions(screen.getByLabelText(fields.datum), 'GCJ02');
    await user.type(screen.getByLabelText(fields.label), '113.3654, 23.0974');
    await press(words.choice.takeCentre);
    await typeRadius('1.5', words.choice.useCircle);
    const area = state().studyArea;
    if (area?.kind !== 'point') throw new Error('A circle around coordinates');
    expect(area.radiusMeters).toBe(1500);
    expect(area.centre[0]).toBeCloseTo(113.36, 3);
    expect(area.centre[1]).toBeCloseTo(23.1, 3);
    await screen.findByText('≈ 7.069 km²', {}, patience);
  });

  it('studies drawings, follows their changes and says when one is gone', async () => {
    const { user, words, press, state } = open(
      'en',
      'point,113.3,23.1,area,113.36,23.1,113.37,23.1,113.37,23.11,113.36,23.11',
    );
    await user.selectOptions(screen.getByLabelText(words.choice.label), 'drawing');
    expect(screen.queryByRole('button', { name: 'Point 1' })).toBeNull();
    await press('Area 2');
    await screen.findByText('≈ 1.1345 km²', {}, patience);
    state().changeDrawing('d2', {
      vertices: [
        [113.36, 23.1],
        [113.37, 23.1],
        [113.37, 23.11],
      ],
    });
    await waitFor(() => expect(state().studyReport?.area.value).toBeCloseTo(567_264, -3), patience);
    state().removeDrawing('d2');
    await screen.findByText(words.result.problems['drawing-gone'], {}, patience);
  });

  it('takes the next drawing when asked to, and comes back; another tool ends the wait', async () => {
    const { user, words, press, state } = open();
    await user.selectOptions(screen.getByLabelText(words.choice.label), 'drawing');
    await press(words.choice.draw);
    expect(state()).toMatchObject({ openTool: 'measure', drawingMode: 'area' });
    for (const at of [
      [113.36, 23.1],
      [113.37, 23.1],
      [113.37, 23.11],
    ] as const)
      state().addVertex(at, 10);
    state().finishSketch();
    const studied = { openTool: 'study', studyArea: { kind: 'drawing', drawing: 'd1' } };
    await waitFor(() => expect(state()).toMatchObject(studied), patience);
    await press(words.choice.draw);
    state().toggleTool('table');
    expect(state().studyAwaitsDrawing).toBe(false);
  });

  it('sums nothing that is only possibly inside, and folds what it cannot sum', async () => {
    const { words, state } = open();
    state().setStudyArea({ kind: 'place', place: 'pazhou', radiusMeters: 2000 });
    const folded = await screen.findByText(words.sums.notSummed, {}, patience);
    const list = folded.closest('details');
    if (!list) throw new Error('Folded');
    expect(within(list).getAllByText(words.sums.noneInside, { ignore: false }).length).toBeGreaterThan(0);
  });

  it('answers for a typed point, in both datums', async () => {
    const { user, words, fields, press, state, container } = open();
    await press(words.modes.point);
    await user.type(screen.getByLabelText(fields.label), '113.3200, 23.1000');
    await press(words.point.look);
    await waitFor(() => expect(state().pointReport).not.toBeNull(), patience);
    expect(container.textContent).toContain('113.320000, 23.100000');
    // The shift of Chinese maps at Guangzhou, about 600 m to the north-west of what they show.
    expect(container.textContent).toMatch(/113\.325\d{3}, 23\.097\d{3}/);
    const hubs = screen.getByRole('table', { name: words.point.nearestHubs });
    expect(within(hubs).getAllByRole('row')[1]?.textContent).toContain('Canton Tower');
    expect(state().studyNotice).toBe(words.notices.point('Haizhu District'));
  });

  it('picks on the map until Escape, and stops when the panel closes', async () => {
    const { user, words, press, state, unmount } = open();
    await press(words.modes.point);
    await press(words.point.pick);
    expect(state().studyPicking).toBe(true);
    await user.keyboard('{Escape}');
    expect(state().studyPicking).toBe(false);
    await press(words.point.pick);
    unmount();
    expect(state().studyPicking).toBe(false);
  });
});
