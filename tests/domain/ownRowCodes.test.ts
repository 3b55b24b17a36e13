import { describe, expect, it } from 'vitest';
import { coloursOfClasses } from '../../src/domain/ownColours.ts';
import { ownRowCodes } from '../../src/domain/ownRowCodes.ts';
import { hiddenRow } from '../../src/domain/ownTiles.ts';

const value = { kind: 'value', text: 'a', rows: 2 } as const;
const colouring = { column: 0, method: null, entries: [value, value], classes: Uint8Array.of(2, 0, 1) };

describe('ownRowCodes', () => {
  it('are plain where nothing is filtered or coloured', () => {
    expect(ownRowCodes({ mask: null, colouring: null }, 3)).toEqual(Uint8Array.of(0, 0, 0));
  });

  it('say the colour of each row, and which are hidden', () => {
    const [none = -1, first = -1, second = -1] = coloursOfClasses(colouring);
    expect([...ownRowCodes({ mask: null, colouring }, 3)]).toEqual([second, none, first]);
    expect([...ownRowCodes({ mask: Uint8Array.of(1, 0, 1), colouring }, 3)]).toEqual([
      second,
      hiddenRow,
      first,
    ]);
  });
});
