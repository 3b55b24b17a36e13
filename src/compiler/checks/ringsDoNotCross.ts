import { ringCrossing } from '../geometry/ringCrossing.ts';
import { isClosed, ringsOf } from '../geometry/rings.ts';
import { issueAt } from '../read/located.ts';
import type { Check } from './check.ts';

/** No ring crosses or touches itself; the first crossing is named. */
export const ringsDoNotCross: Check = ({ outlines }) =>
  outlines.flatMap((outline) =>
    ringsOf(outline.value.geometry)
      .filter(isClosed)
      .flatMap(({ positions, path }) => {
        const crossing = ringCrossing(positions);
        if (!crossing) return [];
        const [first, second] = crossing.edges.map((edge) => `line ${outline.lineAt(...path, edge)}`);
        const at = crossing.at.map((degrees) => degrees.toFixed(5)).join(', ');
        const message = `the outline of "${outline.value.id}" crosses itself at [${at}]: the edge from ${first} meets the edge from ${second}`;
        return [issueAt(outline, [...path, crossing.edges[0]], message)];
      }),
  );
