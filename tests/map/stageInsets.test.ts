// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { stageInsets } from '../../src/map/stageInsets.ts';

afterEach(() => vi.restoreAllMocks());

function stage(content: DOMRect | null): HTMLElement {
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 1000, 800));
  if (content) {
    const inner = element.appendChild(document.createElement('div'));
    inner.className = 'map-content';
    vi.spyOn(inner, 'getBoundingClientRect').mockReturnValue(content);
  }
  return element;
}

it('measures what the style sheet leaves free of panels', () => {
  const insets = stageInsets(stage(new DOMRect(420, 60, 300, 700)), '.map-content');
  expect(insets).toEqual({ top: 10, right: 380, bottom: 90, left: 320 });
});

it('is nothing where a part reaches beyond the stage or is not there', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(stageInsets(stage(new DOMRect(0, 0, 2000, 2000)), '.map-content')).toEqual(none);
  expect(stageInsets(stage(null), '.map-content')).toEqual(none);
});
