import type { Figure } from './figure.ts';

/** Figures gathered in groups whose first member each is the same as, in the order they come. */
export function groupFigures(
  figures: readonly Figure[],
  same: (a: Figure, b: Figure) => boolean,
): readonly Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => first && same(first, figure));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
