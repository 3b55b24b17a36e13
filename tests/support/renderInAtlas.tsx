import { type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Language } from '../../src/domain/localizedText.ts';
import { UnitsOfPage } from '../../src/features/units/UnitsOfPage.tsx';
import { LanguageContext } from '../../src/i18n/LanguageContext.tsx';
import type { Messages } from '../../src/i18n/messages.ts';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { type AtlasStore, createAtlasStore } from '../../src/state/createAtlasStore.ts';
import { PageLinksContext } from '../../src/state/PageLinks.tsx';
import { TodayContext } from '../../src/state/Today.tsx';
import { AtlasStoreContext } from '../../src/state/useAtlasStore.tsx';

export interface Surroundings {
  readonly atlas: Atlas;
  /** Instead of one that has all facts of the atlas. */
  readonly store?: AtlasStore;
  /** English where a test does not say. */
  readonly language?: Language;
  /** The place whose own page it is. */
  readonly place?: string;
  /** ISO date that decides which deadlines have passed. */
  readonly today?: string;
}

export interface InAtlas extends RenderResult {
  readonly store: AtlasStore;
  readonly user: UserEvent;
  readonly messages: Messages;
}

/** Renders a part of the page with all that the page surrounds it with, on a site at `/atlas/`. */
export function renderInAtlas(ui: ReactNode, surroundings: Surroundings): InAtlas {
  const { atlas, language = 'en', place = null, today = '2026-10-08' } = surroundings;
  const store = surroundings.store ?? createAtlasStore(atlas, { language, selectedPlace: place });
  const result = render(
    <LanguageContext value={messagesOf[language]}>
      <PageLinksContext value={{ language, root: '/atlas/' }}>
        <TodayContext value={today}>
          <AtlasStoreContext value={store}>
            <UnitsOfPage>{ui}</UnitsOfPage>
          </AtlasStoreContext>
        </TodayContext>
      </PageLinksContext>
    </LanguageContext>,
  );
  return { ...result, store, user: userEvent.setup(), messages: messagesOf[language] };
}
