import { describe, expect, it } from 'vitest';
import { sourceUrlsAreWellFormed } from '../../../src/compiler/checks/sourceUrlsAreWellFormed.ts';
import { findings } from '../editedGeodata.ts';

describe('sourceUrlsAreWellFormed', () => {
  it('accepts a web address', () => {
    expect(findings(sourceUrlsAreWellFormed)).toEqual([]);
  });

  it('refuses words', () => {
    expect(
      findings(sourceUrlsAreWellFormed, {
        'sources/example-2017.yaml': [['https://example.org/2017', 'see the website']],
      }),
    ).toEqual([
      'sources/example-2017.yaml:9 "see the website" is not a web address; it must be one https:// or http:// address',
    ]);
  });

  it('refuses two addresses in one', () => {
    expect(
      findings(sourceUrlsAreWellFormed, {
        'sources/example-2017.yaml': [
          ['https://example.org/2017', 'https://example.org/a,https://example.org/b'],
        ],
      }),
    ).toEqual([
      'sources/example-2017.yaml:9 "https://example.org/a,https://example.org/b" is not a web address; it must be one https:// or http:// address',
    ]);
  });

  it('refuses other protocols', () => {
    expect(
      findings(sourceUrlsAreWellFormed, {
        'sources/example-2017.yaml': [['https://example.org/2017', 'javascript:alert(1)']],
      }),
    ).toEqual([
      'sources/example-2017.yaml:9 "javascript:alert(1)" is not a web address; it must be one https:// or http:// address',
    ]);
  });
});
