// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UnitsOfPage } from '../../../src/features/units/UnitsOfPage.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { useUnitFormatters } from '../../../src/i18n/UnitsContext.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { sampleAtlas, sampleFigure } from '../../fixtures/sampleAtlas.ts';

function Area() {
  const { formatFigure, formatPublished, formatMeasuredArea } = useUnitFormatters();
  const figure = sampleFigure('f', { value: 60e6, unit: 'm2', metric: 'planned_area' });
  return (
    <p>{[formatFigure(figure), formatPublished(figure), formatMeasuredArea(3e6, 'traced')].join('；')}</p>
  );
}

describe('UnitsOfPage', () => {
  it('has all within written anew when the reader switches, published form beside', () => {
    const store = createAtlasStore(sampleAtlas);
    render(
      <LanguageContext value={messagesOf.zh}>
        <AtlasStoreContext value={store}>
          <UnitsOfPage>
            <Area />
          </UnitsOfPage>
        </AtlasStoreContext>
      </LanguageContext>,
    );
    expect(screen.getByText('60平方公里；；约3.0平方公里')).toBeTruthy();
    act(() => store.getState().setUnits({ area: 'mu', money: 'auto' }));
    expect(screen.getByText('90,000亩；60平方公里；约4,500亩')).toBeTruthy();
  });
});
