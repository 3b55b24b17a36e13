import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/compiler/coverage.ts';
import { readInventory } from '../../src/compiler/coverageInventory.ts';
import { coverageReport, coverageText } from '../../src/compiler/coverageReport.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { realAtlas } from '../support/realAtlas.ts';

const { facts, issues } = readInventory('geodata');

function countBy(keyOf: (fact: (typeof facts)[number]) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fact of facts) counts[keyOf(fact)] = (counts[keyOf(fact)] ?? 0) + 1;
  return counts;
}

const missingFrom = (atlas: Atlas) => {
  const result = coverage(facts, atlas);
  const lines = coverageText(facts, result).split('\n');
  return lines.slice(lines.indexOf(`missing: ${result.missing.length}`) + 1, -1 - result.surplus.length);
};

describe('the inventory of the five documents', () => {
  it('holds 173 facts, each once', () => {
    expect(issues).toEqual([]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(173);
    expect(facts).toHaveLength(173);
    expect(countBy(({ kind }) => kind)).toEqual({
      figure: 59,
      policy: 44,
      relation: 30,
      event: 23,
      sector: 17,
    });
    expect(countBy(({ source }) => source)).toEqual({
      'huangpu-2012': 48,
      'prnewswire-2017': 23,
      'china-daily-2017': 51,
      'hktdc-2014': 22,
      'gdd-2024': 29,
    });
  });

  it('is in the atlas, nothing missing', () => {
    expect(missingFrom(realAtlas)).toEqual([]);
  });

  it('is all the atlas says from the documents: no statement is added to them', () => {
    const { surplus } = coverage(facts, realAtlas);
    expect(surplus.filter(({ kind }) => kind !== 'sector')).toEqual([]);
  });

  it('has a fact in every paragraph a line of business is read from', () => {
    const read = new Set(facts.map(({ source, paragraph }) => `${source} ¶${paragraph}`));
    const { surplus } = coverage(facts, realAtlas);
    expect(surplus.filter(({ source, paragraph }) => !read.has(`${source} ¶${paragraph}`))).toEqual([]);
  });
});

describe('coverage', () => {
  it('names a figure that is gone, by id, place and paragraph', () => {
    const figures = realAtlas.figures.filter(({ id }) => id !== 'f2-031');
    expect(missingFrom({ ...realAtlas, figures })).toEqual([
      '  f2-031 (figure) of pazhou, china-daily-2017 ¶19',
    ]);
  });

  it('counts a tenancy as a relation', () => {
    expect(missingFrom({ ...realAtlas, tenancies: [] })).toContain(
      '  f2-021 (relation) of pazhou, china-daily-2017 ¶14',
    );
  });

  it.each([
    [{ place: 'gdd' }, '(figure) of gdd, huangpu-2012 ¶6'],
    [{ source: 'gdd-2024' }, '(figure) of huangpu, gdd-2024 ¶6'],
    [{ locator: '¶7' }, '(figure) of huangpu, huangpu-2012 ¶7'],
  ])('says where a statement stands instead: %o', (change, instead) => {
    const figures = realAtlas.figures.map((figure) =>
      figure.id === 'f0-013' ? { ...figure, ...change } : figure,
    );
    expect(missingFrom({ ...realAtlas, figures })).toEqual([
      `  f0-013 (figure) of huangpu, huangpu-2012 ¶6, but stands as f0-013 ${instead}`,
    ]);
  });

  it('misses an event that is told as a policy', () => {
    const events = realAtlas.events.filter(({ id }) => id !== 'f0-017');
    const policies = realAtlas.policies.map((one) => (one.id === 'f0-018' ? { ...one, id: 'f0-017' } : one));
    expect(missingFrom({ ...realAtlas, events, policies })).toContain(
      '  f0-017 (event) of huangpu, huangpu-2012 ¶6, but stands as f0-017 (policy) of huangpu, huangpu-2012 ¶6',
    );
  });

  it('finds a statement at a place it also names', () => {
    const figures = realAtlas.figures.map((figure) =>
      figure.id === 'f0-013' ? { ...figure, place: 'gdd', alsoAbout: ['huangpu'] } : figure,
    );
    expect(missingFrom({ ...realAtlas, figures })).toEqual([]);
  });

  it('misses one of several lines of business of a paragraph', () => {
    const places = realAtlas.places.map((place) => ({
      ...place,
      sectors: place.sectors.filter(({ sector, locator }) => sector !== 'displays' || locator !== '¶27'),
    }));
    expect(missingFrom({ ...realAtlas, places })).toEqual([
      '  f2-051 (sector) of guangzhou, china-daily-2017 ¶27',
    ]);
  });

  it('lists what the inventory does not have', () => {
    const [first] = realAtlas.events;
    const events = first ? [...realAtlas.events, { ...first, id: 'made-up', source: 'gdd-2024' }] : [];
    expect(coverage(facts, { ...realAtlas, events }).surplus).toContainEqual(
      expect.objectContaining({ id: 'made-up', kind: 'event', source: 'gdd-2024' }),
    );
  });
});

describe('the report of coverage', () => {
  it('counts by document and kind', () => {
    const { text, ok } = coverageReport('geodata');
    expect(ok).toBe(true);
    const rows = text.split('\n').map((line) => line.trim().split(/\s+/));
    expect(rows[0]).toEqual(['found/expected', 'figure', 'relation', 'event', 'policy', 'sector', 'all']);
    expect(rows[1]).toEqual(['huangpu-2012', '10/10', '7/7', '6/6', '22/22', '3/3', '48/48']);
    expect(rows[6]).toEqual(['all', '59/59', '30/30', '23/23', '44/44', '17/17', '173/173']);
  });

  it('counts what is missing out', () => {
    const figures = realAtlas.figures.filter(({ id }) => id !== 'f2-031');
    const text = coverageText(facts, coverage(facts, { ...realAtlas, figures }));
    expect(text).toContain('china-daily-2017    18/19');
    expect(text).toContain('172/173');
  });

  it('fails on a folder without an inventory', () => {
    expect(coverageReport('tests/fixtures/good-geodata')).toEqual({
      text: 'tests/fixtures/good-geodata/inventory.json:1 the file is missing',
      ok: false,
    });
  });

  it('run by command, ends with exit code 1 where something is missing', { timeout: 60_000 }, () => {
    const folder = 'tests/fixtures/good-geodata';
    const options = ['--import', 'tsx', 'src/compiler/cli.ts', '--coverage', folder];
    const { status, stdout } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    expect(stdout).toContain(`${folder}/inventory.json:1 the file is missing`);
    expect(status).toBe(1);
  });
});
