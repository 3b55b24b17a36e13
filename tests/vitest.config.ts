import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { geodataPlugin } from '../src/compiler/vitePlugin.ts';
import { ByEnvironment } from './support/byEnvironment.ts';

const all = 'tests/**/*.test.{ts,tsx}';
const inTheBrowser = 'tests/browser/**';
/** These put other modules in the place of some, which the files after them would find. */
const withMockedModules = [
  'tests/accessibility.test.tsx',
  'tests/app/*.test.tsx',
  'tests/features/study-area/StudyPanel.test.tsx',
  'tests/map/startMap.test.ts',
  'tests/prerender/renderPage.test.ts',
];

/** Unit and component tests; those that need a DOM say so with `// @vitest-environment jsdom`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [geodataPlugin()],
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    sequence: { sequencer: ByEnvironment },
    setupFiles: ['tests/support/leaveNothingBehind.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared modules',
          include: [all],
          exclude: [inTheBrowser, ...withMockedModules],
          // Each file loading React, the atlas and its data anew would take four times as long as the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'mocked modules', include: withMockedModules } },
    ],
  },
});
