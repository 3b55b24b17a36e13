import { describe, expect, it } from 'vitest';
import { parentsDoNotLoop } from '../../../src/compiler/checks/parentsDoNotLoop.ts';
import { findings } from '../editedGeodata.ts';

describe('parentsDoNotLoop', () => {
  it('accepts parents that end at the city', () => {
    expect(findings(parentsDoNotLoop)).toEqual([]);
  });

  it('shows the circle from each of its places', () => {
    expect(
      findings(parentsDoNotLoop, {
        'places/pazhou.yaml': [['districts: [haizhu]', 'districts: [haizhu]\nparent: east-quarter']],
      }),
    ).toEqual([
      'places/east-quarter.yaml:6 parents run in a circle: east-quarter → pazhou → east-quarter',
      'places/pazhou.yaml:6 parents run in a circle: pazhou → east-quarter → pazhou',
    ]);
  });
});
