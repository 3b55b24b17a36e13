import { describe, expect, it } from 'vitest';
import { sourcesAreKnown } from '../../../src/compiler/checks/sourcesAreKnown.ts';
import { findings } from '../editedGeodata.ts';

describe('sourcesAreKnown', () => {
  it('accepts statements whose source has a file', () => {
    expect(findings(sourcesAreKnown)).toEqual([]);
  });

  it('suggests the source that was meant', () => {
    expect(
      findings(sourcesAreKnown, {
        'places/pazhou.yaml': [
          [
            'period: by-2020\n    status: plan\n    source: example-2017',
            'period: by-2020\n    status: plan\n    source: exampel-2017',
          ],
        ],
      }),
    ).toEqual([
      'places/pazhou.yaml:47 unknown source "exampel-2017" (did you mean "example-2017"?); each source needs a file sources/<id>.yaml',
    ]);
  });

  it('covers sectors', () => {
    expect(
      findings(sourcesAreKnown, {
        'places/pazhou.yaml': [['source: example-2017\n    locator: ¶3', 'source: nowhere\n    locator: ¶3']],
      }),
    ).toEqual(['places/pazhou.yaml:10 unknown source "nowhere"; each source needs a file sources/<id>.yaml']);
  });

  it('covers outlines', () => {
    expect(
      findings(sourcesAreKnown, {
        'layers/pazhou.geojson': [['"source": "example-2017"', '"source": "nowhere"']],
      }),
    ).toEqual([
      'layers/pazhou.geojson:12 unknown source "nowhere"; each source needs a file sources/<id>.yaml',
    ]);
  });
});
