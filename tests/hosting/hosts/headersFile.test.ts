import { describe, expect, it } from 'vitest';
import { policyDirectives } from '../../../src/hosting/contentSecurityPolicy.ts';
import { headersFile } from '../../../src/hosting/hosts/headersFile.ts';
import { cacheControl, sharedHeaders } from '../../../src/hosting/responseHeaders.ts';
import { parsePolicy } from './parsePolicy.ts';

const input = { origins: ['https://tiles.example.org'] };

/** The headers that these hosts send for an address: the values of all rules that fit, joined. */
function sent(address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of headersFile(input).split('\n')) {
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    } else if (fits && line.startsWith('  ')) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** What a browser makes of several policies in one header: each of them holds. */
function policyOf(address: string): ReadonlyMap<string, readonly string[]> {
  const texts = (sent(address)['Content-Security-Policy'] ?? '').split(', ');
  return new Map(texts.flatMap((text) => [...parsePolicy(text)]));
}

describe('_headers', () => {
  it.each(['/', '/index.html', '/zh/', '/en/places/pazhou/'])(
    'gives %s the policy of the atlas',
    (address) => {
      expect(policyOf(address)).toEqual(policyDirectives('site', input));
      expect(sent(address)).toMatchObject(sharedHeaders);
      expect(sent(address)['Cache-Control']).toBeUndefined();
    },
  );

  it.each(['/embed/', '/embed/zh/pazhou/'])('lets anybody frame %s', (address) => {
    const { 'frame-ancestors': _, ...rest } = Object.fromEntries(policyDirectives('embed', input));
    expect(Object.fromEntries(policyOf(address))).toEqual(rest);
  });

  it('lets browsers keep the files in assets/', () => {
    expect(sent('/assets/atlas-BXlH7r47.js')).toMatchObject({
      ...sharedHeaders,
      'Cache-Control': cacheControl.hashed,
    });
  });
});
