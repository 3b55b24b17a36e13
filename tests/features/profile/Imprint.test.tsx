// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Imprint } from '../../../src/features/profile/Imprint.tsx';
import { sampleAtlas as atlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('Imprint', () => {
  it.each([
    ['en', 'Map edition m1, facts edition f1 · as of 8 October 2026'],
    ['zh', '地图版次 m1，数据版次 f1 · 截至2026年10月8日'],
  ] as const)('names the editions and the day (%s)', (language, said) => {
    const { container } = renderInAtlas(<Imprint density="normal" />, { atlas, language });
    expect(container.firstElementChild?.firstChild?.textContent).toBe(said);
    expect(container.querySelector('.paper-note')?.textContent).toMatch(/ · (?:diamond|菱形).+\? /);
  });

  it('says what the sheet left out, on the sheets that left something out', () => {
    const textOf = (density: 'close' | 'tight' | 'packed') =>
      renderInAtlas(<Imprint density={density} />, { atlas }).container.textContent ?? '';
    expect(textOf('close')).not.toContain('want of room');
    expect(textOf('tight')).toContain('addresses of the sources are left to the page');
    expect(textOf('packed')).toContain('statements of other places are only counted');
  });
});
