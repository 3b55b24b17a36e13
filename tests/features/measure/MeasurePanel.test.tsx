// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it, vi } from 'vitest';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { MeasurePanel } from '../../../src/features/measure/MeasurePanel.tsx';
import { measureTexts } from '../../../src/i18n/parts/measure.ts';
import { positionTexts } from '../../../src/i18n/parts/position.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

vi.setConfig({ testTimeout: 20_000 });

function open({
  language = 'en',
  drawn = '',
}: {
  readonly language?: Language;
  readonly drawn?: string;
} = {}) {
  const words = measureTexts[language];
  const positions = positionTexts[language];
  const store = createAtlasStore(sampleAtlas, { language, drawings: decodeDrawings(drawn) });
  const opened = renderInAtlas(<MeasurePanel />, { atlas: sampleAtlas, store, language });
  const button = (name: string) => screen.getByRole('button', { name });
  const mode = (name: keyof typeof words.modes.names) => button(words.modes.names[name]);
  const type = async (text: string) => {
    await opened.user.click(screen.getByLabelText(positions.label));
    await opened.user.paste(text);
    await opened.user.keyboard('{Enter}');
  };
  return { ...opened, words, positions, state: () => store.getState(), button, mode, type };
}

const kilometres = (from: readonly [number, number], to: readonly [number, number]): number =>
  (geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? 0) / 1000;

describe('the measuring panel', () => {
  it('is ready to measure a distance when nothing is drawn, and lets the map be when something is', () => {
    const { state, unmount, mode } = open();
    expect(mode('distance').getAttribute('aria-pressed')).toBe('true');
    expect(state().drawingMode).toBe('distance');
    unmount();
    expect(state().drawingMode).toBeNull();
    expect(open({ drawn: 'point,113.3,23.1' }).state().drawingMode).toBeNull();
  });

  it.each(['zh', 'en'] as const)(
    'measures a line that is typed, every stretch of it (%s)',
    async (language) => {
      const { type, words, state, user, button, container } = open({ language });
      await type('113.36, 23.10');
      await type('23°6′N 113°24′E; 113.40, 23.20');
      const table = screen.getByRole('table', { name: words.values.segments });
      const [, east, north] = within(table).getAllByRole('row');
      const expected = kilometres([113.36, 23.1], [113.4, 23.1]);
      expect(east?.textContent).toContain(expected.toFixed(4));
      expect(east?.textContent).toContain('90.0°');
      expect(north?.textContent).toMatch(/0\.0°$/);
      await user.click(button(words.sketch.finish));
      expect(state().drawings).toMatchObject([{ kind: 'distance', metersPerPixel: null }]);
      const total = expected + kilometres([113.4, 23.1], [113.4, 23.2]);
      expect(container.querySelector('.measure-value')?.textContent).toContain(total.toFixed(3));
    },
  );

  it('takes coordinates of Chinese maps for what they are', async () => {
    const { type, user, state, mode, positions } = open();
    await user.click(mode('point'));
    await user.selectOptions(screen.getByLabelText(positions.datum), 'GCJ02');
    await type('113.365, 23.0975');
    const [lng, lat] = state().drawings[0]?.vertices[0] ?? [0, 0];
    const shift = kilometres([113.365, 23.0975], [lng, lat]);
    expect(shift).toBeGreaterThan(0.4);
    expect(shift).toBeLessThan(0.8);
  });

  it('says what is wrong with what was typed, and keeps it', async () => {
    const { type, state, positions } = open();
    await type('Pazhou');
    const field = screen.getByLabelText(positions.label);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(positions.problems.unreadable)).toBeDefined();
    expect(field).toHaveProperty('value', 'Pazhou');
    expect(state().sketch).toBeNull();
  });

  it('draws an area and writes it in the unit that is chosen', async () => {
    const { type, words, user, mode, button, container } = open();
    await user.click(mode('area'));
    await type('113.36, 23.1; 113.37, 23.1; 113.37, 23.11; 113.36, 23.11');
    await user.click(button(words.sketch.finish));
    const value = () => container.querySelector('.measure-value')?.textContent;
    expect(value()).toBe('≈ 1.1345 km²');
    await user.selectOptions(screen.getByLabelText(words.areaUnit), 'mu');
    expect(value()).toBe('≈ 1,701.8 mu');
  });

  it('draws a circle of a typed radius, and changes it', async () => {
    const { type, words, user, mode, button, state, positions } = open();
    await user.click(mode('circle'));
    await type('113.36, 23.1');
    await user.type(screen.getByLabelText(positions.radius), '0');
    await user.click(button(words.typed.drawCircle));
    expect(state().drawings).toEqual([]);
    await user.clear(screen.getByLabelText(positions.radius));
    await user.type(screen.getByLabelText(positions.radius), '1.5');
    await user.click(button(words.typed.drawCircle));
    expect(state().drawings[0]).toMatchObject({ kind: 'circle', radiusMeters: 1500 });
    const radius = screen.getByLabelText(positions.radius);
    await user.clear(radius);
    await user.type(radius, '800');
    await user.selectOptions(screen.getByLabelText(positions.unit), 'meters');
    await user.click(button(words.typed.setRadius));
    expect(state().drawings[0]).toMatchObject({ radiusMeters: 800 });
  });

  it('moves, reorders and deletes vertices without a pointer on the map', async () => {
    const { words, user, button, state } = open({ drawn: 'distance,113.36,23.1,113.37,23.1,113.38,23.1' });
    await user.click(screen.getByRole('button', { name: /^Line 1/ }));
    const field = (number: number) => screen.getByLabelText(words.vertices.positionOf(number));
    await user.clear(field(2));
    await user.type(field(2), '23.2 113.37{Enter}');
    expect(state().drawings[0]?.vertices[1]).toEqual([113.37, 23.2]);
    await user.click(button(words.vertices.moveUp(2)));
    expect(state().drawings[0]?.vertices[0]).toEqual([113.37, 23.2]);
    expect(document.activeElement).toBe(field(1));
    await user.click(button(words.vertices.remove(3)));
    expect(state().drawings[0]?.vertices).toHaveLength(2);
    await user.click(button(words.vertices.remove(2)));
    expect(state().drawings[0]?.vertices).toHaveLength(2);
    expect(screen.getByRole('alert').textContent).toBe(words.vertices.refused);
  });

  it('takes back typed edits and drawings, and redoes them, by button and by key', async () => {
    const { type, words, user, button, state } = open();
    await type('113.36, 23.1; 113.40, 23.1');
    await user.click(button(words.sketch.finish));
    await user.click(button(words.undo));
    expect(state().drawings).toEqual([]);
    expect(state().sketch?.vertices).toHaveLength(2);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(state().sketch?.vertices).toHaveLength(1);
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await user.click(button(words.redo));
    expect(state().drawings).toHaveLength(1);
  });

  it('leaves the keys of a text field to it', async () => {
    const { type, state, positions } = open();
    await type('113.36, 23.1; 113.40, 23.1');
    fireEvent.keyDown(screen.getByLabelText(positions.label), { key: 'z', ctrlKey: true });
    expect(state().sketch?.vertices).toHaveLength(2);
  });

  it('drops the sketch at the first Escape and leaves at the second', async () => {
    const { type, state } = open();
    state().toggleTool('measure');
    await type('113.36, 23.1');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(state()).toMatchObject({ sketch: null, drawingMode: 'distance', openTool: 'measure' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(state().openTool).toBeNull();
  });

  it('names, finds and deletes drawings, the focus staying in the panel', async () => {
    const { words, user, button, state } = open({ drawn: 'point,113.36,23.1,point,113.4,23.1' });
    await user.click(screen.getByRole('button', { name: /^Point 2/ }));
    await user.type(screen.getByLabelText(words.list.name), 'Gate{Enter}');
    expect(state().drawings[1]?.name).toBe('Gate');
    await user.click(button(words.list.zoomTo('Gate')));
    expect(state().drawingInView).toEqual({ id: 'd2' });
    await user.click(button(words.list.remove('Gate')));
    expect(state().drawings).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe(words.list.heading);
    expect(state().drawingNotice).toBe(words.notices.removed(1));
  });

  it('measures no area of an outline that crosses itself, and says so', () => {
    const { container, words } = open({ drawn: 'area,113.36,23.1,113.37,23.11,113.37,23.1,113.36,23.11' });
    expect(container.querySelector('.measure-value')?.textContent).toBe(words.values.crossing);
  });

  it('says when the drawings are too much for a link', async () => {
    const { words, user, button, positions } = open();
    const many = Array.from({ length: 90 }, (_, index) => `113.${300_001 + index * 11},23.123456`);
    const field = screen.getByLabelText(positions.label);
    await user.click(field);
    await user.paste(many.join('\n'));
    await user.keyboard('{Enter}');
    expect(screen.queryByText(words.list.tooLongForLink)).toBeNull();
    await user.click(button(words.sketch.finish));
    expect(screen.getByText(words.list.tooLongForLink)).toBeDefined();
  });

  it('tells the live region of every step', async () => {
    const { type, words, user, button, state } = open();
    await type('113.36, 23.1');
    expect(state().drawingNotice).toBe(words.sketch.vertexSet(1));
    await type('113.40, 23.1');
    expect(state().drawingNotice).toMatch(/^Point 2 set: ≈ 4\.0\d+ km$/);
    await user.click(button(words.sketch.finish));
    expect(state().drawingNotice).toMatch(/^Line 1 drawn: ≈ 4\.0\d+ km$/);
  });
});
