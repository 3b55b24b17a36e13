import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { downloadsPlugin } from './src/compiler/downloads/vitePlugin.ts';
import { geodataPlugin, readGeodataOrThrow } from './src/compiler/vitePlugin.ts';
import { atlasFonts } from './src/prerender/fontPlugin.ts';
import { prerender } from './src/prerender/prerenderPlugin.ts';

const root = import.meta.dirname;
const laterStyle = 'src/app/later.css';
const geodata = () => readGeodataOrThrow(`${root}/geodata`);
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
  ],
  build: {
    target: ['chrome106', 'edge106', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { atlas: 'index.html', chooseLanguage: 'src/app/chooseLanguage.ts', later: laterStyle },
    },
  },
  // A worker that loads each format's reader only when needed cannot be one classic script.
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
});
