// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { useCitations } from '../../../src/features/cite/useCitations.tsx';
import { LanguageContext } from '../../../src/i18n/LanguageContext.tsx';
import { messagesOf } from '../../../src/i18n/messagesOf.ts';
import { UnitsContext } from '../../../src/i18n/UnitsContext.tsx';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { AtlasStoreContext } from '../../../src/state/useAtlasStore.tsx';
import { realAtlas } from '../../support/realAtlas.ts';

const store = createAtlasStore(realAtlas);
const place = realAtlas.places.filter(({ id }) => id === 'pazhou');
const figures = realAtlas.figures.filter(({ id }) => id === 'f2-031');

function InMillions({ children }: { readonly children: ReactNode }) {
  return (
    <LanguageContext value={messagesOf.en}>
      <UnitsContext value={{ area: 'auto', money: 'million' }}>
        <AtlasStoreContext value={store}>{children}</AtlasStoreContext>
      </UnitsContext>
    </LanguageContext>
  );
}

describe('useCitations', () => {
  it('cites a figure as its source has it, and calls it in the choice as the page shows it', () => {
    const [pazhou] = place;
    if (!pazhou) throw new Error('Pazhou is not in the atlas');
    const at = { address: 'https://maps.example/', accessed: '2026-11-22' };
    const { result } = renderHook(() => useCitations(pazhou, figures, at), { wrapper: InMillions });
    const [, cited] = result.current;
    expect(cited?.label).toContain('5,900 million yuan');
    expect(cited?.cite('plain')).toContain('5.9 billion yuan');
    expect(cited?.cite('plain')).not.toContain('million');
  });
});
