import './olderBrowsers.ts';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { index } from '../atlas/atlas.ts';
import { loadFacts } from '../atlas/loadFacts.ts';
import type { Atlas } from '../domain/atlas.ts';
import { createIndexStore } from '../state/createAtlasStore.ts';
import { App } from './App.tsx';
import { readPageIdentity } from './pageIdentity.ts';
import { readSite } from './siteAttributes.ts';
import './app.css';

/**
 * Brings the prerendered page to life. A place's own page shows its profile already, so React needs
 * the facts to take it over; if they cannot be had the page stays as it is, complete and readable.
 */
async function start(container: HTMLElement): Promise<void> {
  const page = readPageIdentity(document.documentElement);
  const facts: Atlas | null = page.place === null ? null : await loadFacts();
  const picture = container.querySelector('.map-frame')?.innerHTML ?? '';
  const view = { language: page.language, selectedPlace: page.place };
  const store = createIndexStore(index, view, facts);
  hydrateRoot(
    container,
    <StrictMode>
      <App store={store} page={page} picture={picture} site={readSite(document.documentElement)} />
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (container) void start(container);
