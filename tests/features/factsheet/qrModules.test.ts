import { describe, expect, it } from 'vitest';
import { qrModules } from '../../../src/features/factsheet/qrModules.ts';

/** The drawn modules, row by row: `#` dark, `.` light. */
function modulesOf(text: string): string[] {
  const { size, path } = qrModules(text);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) rows[Number(y)]?.splice(Number(x) + step, 1, '#');
  }
  return rows.map((row) => row.join(''));
}

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe('qrModules', () => {
  it('draws a code with its three finders inside a quiet zone of four modules', () => {
    const rows = modulesOf('https://maps.example/zh/places/pazhou/');
    const size = rows.length;
    // Version 3, 29 modules: the least that holds 38 bytes at level M.
    expect(size).toBe(29 + 8);
    const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    expect(at(4, 4)).toEqual(finder);
    expect(at(size - 11, 4)).toEqual(finder);
    expect(at(4, size - 11)).toEqual(finder);
    for (const edge of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(edge).not.toContain('#');
    for (const row of rows) expect([row.slice(0, 4), row.slice(-4)]).toEqual(['....', '....']);
  });

  it('keeps every byte of a text beyond ASCII', () => {
    // 14 bytes fit version 1 at level M; six Han characters are 18 bytes, so they need version 2.
    expect(qrModules('a'.repeat(14)).size).toBe(21 + 8);
    expect(qrModules('广州琶洲地图').size).toBe(25 + 8);
    expect(qrModules('广').path).not.toBe(qrModules('琶').path);
  });
});
