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
    // Only for Testing Library, which unmounts after each test where it finds a global afterEach.
    globals: true,
  },
});
