import { afterEach, expect, it, vi } from 'vitest';

const { toSorted, toReversed } = Array.prototype;

afterEach(() => {
  Object.defineProperty(Array.prototype, 'toSorted', { value: toSorted, writable: true, configurable: true });
  Object.defineProperty(Array.prototype, 'toReversed', {
    value: toReversed,
    writable: true,
    configurable: true,
  });
});

it('gives older browsers the copying array methods, without touching the array', async () => {
  Reflect.deleteProperty(Array.prototype, 'toSorted');
  Reflect.deleteProperty(Array.prototype, 'toReversed');
  vi.resetModules();
  await import('../../src/app/olderBrowsers.ts');
  const given = [2, 3, 1];
  expect(given.toSorted((a, b) => b - a)).toEqual([3, 2, 1]);
  expect(given.toReversed()).toEqual([1, 3, 2]);
  expect(given).toEqual([2, 3, 1]);
});

it('leaves browsers that have them alone', async () => {
  vi.resetModules();
  await import('../../src/app/olderBrowsers.ts');
  expect(Array.prototype.toSorted).toBe(toSorted);
});
