// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UnitsOnPaper } from '../../../src/features/units/UnitsOnPaper.tsx';
import { sampleAtlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

describe('UnitsOnPaper', () => {
  it.each([
    ['zh', '单位：亩、百万元；由公布数值换算，经舍入的标“≈”'],
    ['en', 'Units: mu (1/15 ha), million yuan; converted, ≈ where rounded'],
  ] as const)('names the chosen units, and nothing while they are automatic (%s)', (language, text) => {
    const { container, store } = renderInAtlas(<UnitsOnPaper />, { atlas: sampleAtlas, language });
    expect(container.textContent).toBe('');
    act(() => store.getState().setUnits({ area: 'mu', money: 'million' }));
    expect(container.textContent).toBe(text);
  });
});
