// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AsOfDay } from '../../../src/features/as-of/AsOfDay.tsx';
import { useToday } from '../../../src/state/Today.tsx';
import { sampleAtlas as atlas } from '../../fixtures/sampleAtlas.ts';
import { renderInAtlas } from '../../support/renderInAtlas.tsx';

function ShownDay() {
  return <p>{useToday()}</p>;
}

describe('AsOfDay', () => {
  it('makes the date looked back to the day of everything within', () => {
    const page = renderInAtlas(
      <AsOfDay>
        <ShownDay />
      </AsOfDay>,
      { atlas, today: '2026-10-08' },
    );
    expect(screen.getByText('2026-10-08')).toBeDefined();
    act(() => page.store.getState().setAsOf('2012-09'));
    expect(screen.getByText('2012-09-30')).toBeDefined();
  });
});
