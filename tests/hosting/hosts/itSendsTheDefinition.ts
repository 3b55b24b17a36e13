import { expect, it } from 'vitest';
import { responseHeaders } from '../../../src/hosting/responseHeaders.ts';

/** What a host's file is made for in these tests. */
export const hostInput = { origins: ['https://tiles.example.org'] };

/** Holds a host's file, read the way its server reads it, to the headers that every host has to send. */
export function itSendsTheDefinition(sent: (address: string) => Readonly<Record<string, string>>): void {
  it.each([
    ['at the root', '/'],
    ['in a folder', '/some/sub/'],
  ])('sends what the definition says, %s', (_where, base) => {
    for (const path of [
      '',
      'zh/',
      'en/places/pazhou/',
      'assets/a-BXlH7r47.js',
      'embed/',
      'embed/zh/pazhou/',
      'sw.js',
    ]) {
      expect(sent(base + path), path).toEqual(responseHeaders(path, hostInput));
    }
  });
}
