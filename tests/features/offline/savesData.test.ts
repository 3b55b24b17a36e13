import { expect, it } from 'vitest';
import { savesData } from '../../../src/features/offline/savesData.ts';

it.each([
  [{ connection: { saveData: true } }, true],
  [{ connection: { saveData: false } }, false],
  [{ connection: null }, false],
  [{}, false],
])('%j: %s', (browser, expected) => {
  expect(savesData(browser)).toBe(expected);
});
