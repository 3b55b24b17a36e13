import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the built atlas (`dist/`) in a real Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    // Two browsers keep two cores busy; more, drawing WebGL in software, would starve each other.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A wait for a state may be long on a busy machine; it ends as soon as the state is there.
    expect: { poll: { timeout: 20_000, interval: 200 } },
  },
});
