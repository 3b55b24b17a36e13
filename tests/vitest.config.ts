import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { geodataPlugin } from '../src/compiler/vitePlugin.ts';

/** Unit and component tests; those that need a DOM say so with `// @vitest-environment jsdom`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [geodataPlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    // Each file loading React, the atlas and its data anew would take four times as long as the tests.
    // Tests leave nothing behind in a module: what they mock or stub they take back.
    isolate: false,
    pool: 'threads',
    setupFiles: ['tests/support/unmountAfterEach.ts'],
  },
});
