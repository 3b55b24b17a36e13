// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/localizedText.ts';
import { certainties } from '../../../src/domain/outline.ts';
import { layerIds } from '../../../src/domain/place.ts';
import { Legend } from '../../../src/features/legend/Legend.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

/** The legend's lists: layers, outlines, evidence, statements. */
function lists() {
  const [layers, outlines, evidence, statements] = screen
    .getAllByRole('list', { hidden: true })
    .map((list) => within(list).getAllByRole('listitem', { hidden: true }));
  return {
    layers: layers ?? [],
    outlines: outlines ?? [],
    evidence: evidence ?? [],
    statements: statements ?? [],
  };
}

describe('Legend', () => {
  it.each(languages)('explains every colour, line and shape in words (%s)', (language) => {
    const { messages } = renderInAtlas(<Legend />, { atlas: sampleAtlas, language });
    expect(lists().layers.map((item) => item.textContent?.trim())).toEqual(
      layerIds.map((id) => messages.contents.layers[id]),
    );
    expect(lists().outlines).toHaveLength(certainties.length + 1);
    expect(lists().outlines.at(-1)?.textContent).toBe(messages.legend.samePoint);
    expect(lists().outlines[3]?.textContent).toContain(messages.legend.certaintyMeaning['point-only']);
    expect(lists().evidence[0]?.textContent).toContain(messages.legend.evidenceMeaning);
    expect(lists().statements).toHaveLength(6);
    expect(lists().statements[5]?.textContent).toContain(messages.statusMeaning['deadline-passed']);
  });

  it('draws a different sample for each line and each kind of statement', () => {
    renderInAtlas(<Legend />, { atlas: sampleAtlas });
    for (const items of [lists().outlines, lists().statements]) {
      const drawings = items.map((item) => item.querySelector('svg')?.innerHTML);
      expect(new Set(drawings).size).toBe(items.length);
      expect(drawings).not.toContain(undefined);
    }
  });

  it('keeps drawings that only repeat the words from voices', () => {
    renderInAtlas(<Legend />, { atlas: sampleAtlas });
    const { layers, outlines, statements } = lists();
    for (const item of [...layers, ...outlines, ...statements]) {
      expect(item.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it.each(languages)('explains lines and rings while they are drawn, and only then (%s)', (language) => {
    const { store, messages } = renderInAtlas(<Legend />, { atlas: sampleAtlas, language, place: 'pazhou' });
    const { reachRings, reachLines } = messages.legend;
    expect(screen.queryByText(reachRings)).toBeNull();
    act(() => store.getState().toggleReach());
    expect(screen.getByText(reachRings)).toBeDefined();
    expect(screen.getByText(reachLines)).toBeDefined();
    act(() => store.getState().selectPlace(null, 'list'));
    expect(screen.queryByText(reachRings)).toBeNull();
  });

  it('names only layers that are switched on', () => {
    const { store } = renderInAtlas(<Legend />, { atlas: sampleAtlas });
    act(() => store.getState().toggleLayer('hubs'));
    expect(screen.queryByText('Transport hubs')).toBeNull();
    expect(lists().layers).toHaveLength(layerIds.length - 1);
  });
});
