import { describe, expect, it } from 'vitest';
import { pageClasses } from '../../src/app/pageClasses.ts';

describe('pageClasses', () => {
  it.each([
    [false, null, 'atlas'],
    [true, null, 'atlas has-profile'],
    [false, 'measure', 'atlas has-tool'],
    [true, 'table', 'atlas has-profile has-tool-table'],
  ] as const)('tells the style sheet what is open (profile %s, tool %s)', (hasProfile, tool, classes) => {
    expect(pageClasses(hasProfile, tool)).toBe(classes);
  });
});
