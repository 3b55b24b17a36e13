import type { SharedArcs } from './topology.ts';
import { type Line, sameVertex } from './vertex.ts';

function joined(a: Line, b: Line): Line | undefined {
  if (sameVertex(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (sameVertex(a.at(-1), b.at(-1))) return [...a, ...b.slice(0, -1).reverse()];
  if (sameVertex(a[0], b.at(-1))) return [...b, ...a.slice(1)];
  if (sameVertex(a[0], b[0])) return [...b.slice(1).reverse(), ...a];
  return undefined;
}

/** The border between two areas as one line; where it has several parts, the longest. Throws when they share none. */
export function mergeArcs({ arcs, usersOf }: SharedArcs, [a, b]: readonly [string, string]): Line {
  const open = arcs.filter((_, i) => usersOf[i]?.includes(a) && usersOf[i]?.includes(b));
  const lines: Line[] = [];
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    const current = line;
    const at = open.findIndex((other) => joined(current, other) !== undefined);
    const [other] = at < 0 ? [] : open.splice(at, 1);
    const longer = other === undefined ? undefined : joined(current, other);
    if (longer === undefined) lines.push(current);
    else open.push(longer);
  }
  const longest = lines.toSorted((p, q) => q.length - p.length)[0];
  if (longest === undefined) throw new Error(`${a} and ${b} share no border`);
  return longest;
}
