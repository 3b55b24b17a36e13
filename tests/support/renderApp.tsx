import { type RenderResult, render, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { atlasIndex } from '../../src/domain/atlasIndex.ts';
import { languageTag } from '../../src/domain/languageTag.ts';
import type { Language } from '../../src/domain/localizedText.ts';
import { unknownPageSite } from '../../src/domain/pageSite.ts';
import { ProfileContents } from '../../src/features/profile/ProfileContents.tsx';
import type { Messages } from '../../src/i18n/messages.ts';
import { messagesOf } from '../../src/i18n/messagesOf.ts';
import { type AtlasStore, createIndexStore } from '../../src/state/createAtlasStore.ts';
import { realAtlas } from './realAtlas.ts';

// What the page fetches. Where the facts come from is the browser tests' concern; the map is never
// drawn here, since its outlines cannot be had.
vi.mock('../../src/atlas/loadFacts.ts', () => ({ loadFacts: async () => realAtlas }));
vi.mock('../../src/atlas/loadGeometry.ts', () => ({
  loadGeometry: () => Promise.reject(new Error('No outlines here')),
}));
vi.mock('../../src/map/labelFont.ts', () => ({ loadLabelFont: vi.fn() }));

/** Milliseconds; the whole app takes its time in a browser that is itself a script. */
export const patience = 30_000;

interface OpenedApp extends RenderResult {
  readonly store: AtlasStore;
  readonly user: UserEvent;
  readonly messages: Messages;
}

interface Opening {
  readonly language: Language;
  /** The place whose own page it is; a language's home where there is none. */
  readonly place?: string;
  /** Query and hash of the address. */
  readonly view?: string;
}

/**
 * Opens a page of the whole app on a site at `/atlas/`, in a browser that cannot draw the map, and
 * waits until the page has found that out.
 */
export async function openApp({ language, place, view = '' }: Opening): Promise<OpenedApp> {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const path = `/atlas/${language}/${place ? `places/${place}/` : ''}`;
  window.history.replaceState(null, '', path + view);
  document.documentElement.lang = languageTag(language);
  document.title = 'Atlas';
  const page = {
    language,
    place: place ?? null,
    root: place ? '../../../' : '../',
    builtOn: '2014-06-01',
  };
  const start = { language, selectedPlace: page.place };
  const store = createIndexStore(atlasIndex(realAtlas), start, place ? realAtlas : null);
  const picture = `<svg role="img" aria-label="${messagesOf[language].map.pictureLabel}"></svg>`;
  const result = render(
    <App
      store={store}
      page={page}
      messages={messagesOf[language]}
      site={unknownPageSite}
      picture={picture}
      {...(place && { ProfileContents })}
    />,
  );
  await screen.findByText(messagesOf[language].map.failure.data, {}, { timeout: patience });
  return { ...result, store, user: userEvent.setup(), messages: messagesOf[language] };
}
