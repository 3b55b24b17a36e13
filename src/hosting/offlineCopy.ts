import type { VitePWAOptions } from 'vite-plugin-pwa';
import { palettes } from '../domain/palette.ts';
import { siteFileCache, siteFileName } from '../domain/siteFile.ts';
import { hashedFolder } from './responseHeaders.ts';
import { archiveFile } from './sitePaths.ts';

/** Name of the service worker's file, in the site's folder: that is as far as it reaches. */
export const workerFile = 'sw.js';

/**
 * What the service worker keeps when it is installed: all pages, data and code of the atlas. Embeds are
 * not among them: requests for them go to the network as if there were no worker.
 */
const kept = '**/*.{html,css,js,json,woff2,svg,csv,geojson,txt,zip,wasm}';
const notKept = [
  'embed/**',
  'embed.js',
  'share/**',
  'hosting/**',
  'robots.txt',
  siteFileName,
  archiveFile,
  workerFile,
];

/** Options of vite-plugin-pwa: a worker made from the finished build, registered by the page itself. */
export const offlineCopy: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  filename: workerFile,
  injectRegister: false,
  includeManifestIcons: false,
  // The pages are written when the bundle is closed; the list of what to keep has to wait for them.
  integration: { closeBundleOrder: 'post' },
  manifest: {
    name: '广州产业园区地图 · Guangzhou Zone Atlas',
    short_name: '广州园区地图',
    description:
      '广州产业与电子商务园区双语地图。A bilingual map of Guangzhou’s industrial and e-commerce zones.',
    lang: 'zh-Hans',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: palettes.light.panel,
    theme_color: palettes.light.panel,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  },
  workbox: {
    globPatterns: [kept],
    globIgnores: notKept,
    // Their names change with their content: no second fetch of what the page has loaded already.
    dontCacheBustURLsMatching: new RegExp(`^${hashedFolder}`),
    // The view is in the query; the page is the same for all of them.
    ignoreURLParametersMatching: [/.*/],
    directoryIndex: 'index.html',
    // No page stands in for one that is not there.
    navigateFallback: null,
    // The page that installs the worker is served by it at once; a later version waits for the reader.
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    runtimeCaching: [
      // May be edited on the server at any time.
      { urlPattern: /\/site\.json$/, handler: 'NetworkFirst', options: { cacheName: siteFileCache } },
    ],
  },
};
