import { ringCrossing } from '../geometry/ringCrossing.ts';
import { isClosed, ringsOf, signedDoubleArea } from '../geometry/rings.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** RFC 7946: outer rings run counter-clockwise, holes clockwise; a ring that crosses itself runs neither way. */
export const ringsWindRight: Check = ({ outlines }) =>
  outlines.flatMap((outline) =>
    ringsOf(outline.value.geometry)
      .filter((ring) => isClosed(ring) && !ringCrossing(ring.positions))
      .filter(({ positions, isHole }) =>
        isHole ? signedDoubleArea(positions) >= 0 : signedDoubleArea(positions) <= 0,
      )
      .map(({ path, isHole }) =>
        issueAt(
          outline,
          path,
          `${isHole ? 'a hole' : 'an outer ring'} of "${outline.value.id}" must run ${isHole ? 'clockwise' : 'counter-clockwise'}; reverse its positions`,
        ),
      ),
  );
