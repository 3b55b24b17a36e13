import { isClosed, ringsOf } from '../geometry/rings.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** RFC 7946: a ring has at least four positions and ends where it begins. */
export const ringsAreClosed: Check = ({ outlines }) =>
  outlines.flatMap((outline) =>
    ringsOf(outline.value.geometry)
      .filter((ring) => !isClosed(ring))
      .map(({ positions, path }) => {
        const fault =
          positions.length < 4
            ? `has ${positions.length} positions; at least 4 are needed, the last equal to the first`
            : `is not closed; repeat its first position [${positions[0]?.join(', ')}] at the end`;
        return issueAt(outline, path, `a ring of "${outline.value.id}" ${fault}`);
      }),
  );
