import './olderBrowsers.ts';
import { type ReactNode, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { index } from '../atlas/atlas.ts';
import { loadFacts } from '../atlas/loadFacts.ts';
import type { Atlas } from '../domain/atlas.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import type { Messages } from '../i18n/messages.ts';
import { createIndexStore } from '../state/createAtlasStore.ts';
import { App } from './App.tsx';
import { pageFilter } from './pageFilter.ts';
import { readPageIdentity } from './pageIdentity.ts';
import { readSite } from './siteAttributes.ts';
import './app.css';

type Start = [
  Messages,
  Atlas | null,
  ReactNode,
  typeof import('../features/profile/ProfileContents.tsx') | null,
];

/**
 * Brings the prerendered page to life. A page of a place or industry shows its facts already, so React
 * needs them to take it over; if they cannot be had the page stays as it is, complete and readable.
 */
async function start(container: HTMLElement): Promise<void> {
  const page = readPageIdentity(document.documentElement);
  const { place, industry } = page;
  const [messages, facts, panel, profile]: Start = await Promise.all([
    loadMessages[page.language](),
    place === null && !industry ? null : loadFacts(),
    industry ? import('./industryPanel.tsx').then(({ industryPanel }) => industryPanel(industry)) : null,
    place === null ? null : import('../features/profile/ProfileContents.tsx'),
  ]);
  // Set in the copy for opening from disk, which somebody serves here.
  document.documentElement.removeAttribute('data-from-disk');
  const picture = container.querySelector('.map-frame')?.innerHTML ?? '';
  const view = { language: page.language, selectedPlace: place, filter: pageFilter(index.facets, page) };
  const store = createIndexStore(index, view, facts);
  hydrateRoot(
    container,
    <StrictMode>
      <App
        store={store}
        page={page}
        messages={messages}
        picture={picture}
        site={readSite(document.documentElement)}
        {...(profile && { ProfileContents: profile.ProfileContents })}
      >
        {panel}
      </App>
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (container) void start(container);
