import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { atlas } from '../atlas/atlas.ts';
import { createAtlasStore } from '../state/createAtlasStore.ts';
import { App } from './App.tsx';
import { readPageIdentity } from './pageIdentity.ts';
import './app.css';

const container = document.getElementById('app');
if (container) {
  const page = readPageIdentity(document.documentElement);
  const picture = container.querySelector('.map-frame')?.innerHTML ?? '';
  const store = createAtlasStore(atlas, {
    language: page.language,
    selectedPlace: page.place,
  });
  hydrateRoot(
    container,
    <StrictMode>
      <App store={store} page={page} picture={picture} />
    </StrictMode>,
  );
}
