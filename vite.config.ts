import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { downloadsPlugin } from './src/compiler/downloads/vitePlugin.ts';
import { geodataPlugin, readGeodataOrThrow } from './src/compiler/vitePlugin.ts';
import { siteOrigins } from './src/domain/siteConfig/siteOrigins.ts';
import { coreChunk } from './src/hosting/coreChunk.ts';
import { hosting } from './src/hosting/hostingPlugin.ts';
import { offlineCopy } from './src/hosting/offlineCopy.ts';
import { embedInputs, embedPages } from './src/prerender/embed/embedPlugin.ts';
import { atlasFonts } from './src/prerender/fontPlugin.ts';
import { prerender } from './src/prerender/prerenderPlugin.ts';
import { loadSiteConfig, siteFileOf } from './src/prerender/siteConfig.ts';

const root = import.meta.dirname;
const laterStyle = 'src/app/later.css';
const geodata = () => readGeodataOrThrow(`${root}/geodata`);
const chooseLanguage = 'src/app/chooseLanguage.ts';
/** What the pages start with that are not the atlas' own. */
const otherStarts = [chooseLanguage, embedInputs.embed, embedInputs.chooseEmbed].map(
  (path) => `${root}/${path}`,
);
/** What the app's own modules need, in the browser build and when the pages are rendered. */
const appPlugins = () => [react(), geodataPlugin(), atlasFonts({ geodata, root })];

export default defineConfig({
  root,
  base: './',
  appType: 'mpa',
  plugins: [
    ...appPlugins(),
    downloadsPlugin({ geodata }),
    prerender({ geodata, laterStyle, plugins: appPlugins }),
    embedPages({ geodata, plugins: appPlugins }),
    VitePWA(offlineCopy),
    hosting({ origins: async () => siteOrigins(await loadSiteConfig(siteFileOf(`${root}/public`))) }),
  ],
  build: {
    target: ['chrome106', 'edge106', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        atlas: 'index.html',
        chooseLanguage,
        later: laterStyle,
        ...embedInputs,
      },
      // Many web servers send .mjs as a download, which no browser runs.
      output: {
        assetFileNames: ({ names }) =>
          `assets/[name]-[hash]${names[0]?.endsWith('.mjs') ? '.js' : '[extname]'}`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: coreChunk(`${root}/src/app/main.tsx`, otherStarts) }],
        },
      },
    },
  },
  // A worker that loads each format's reader only when needed cannot be one classic script.
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
});
