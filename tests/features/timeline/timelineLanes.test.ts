import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/domain/timeline.ts';
import { timelineLanes } from '../../../src/features/timeline/timelineLanes.ts';
import { timelineScale } from '../../../src/features/timeline/timelineScale.ts';

const entry = (id: string, over: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id,
  kind: 'figure',
  start: '2015-01-01',
  end: '2015-12-31',
  state: 'actual',
  ...over,
});

function lanesOf(entries: readonly TimelineEntry[], zoom = 1) {
  const scale = timelineScale(entries, zoom);
  if (!scale) throw new Error('no scale');
  const lanes = timelineLanes(entries, scale, ({ id }) =>
    id.startsWith('beyond') ? 'beyond-documents' : 'source-documents',
  );
  return lanes.map(({ kind, rows, groups }) => ({
    kind,
    rows,
    marks: groups.map(({ mark, entries: together }) => [mark, ...together.map(({ id }) => id)]),
    groups,
  }));
}

describe('timelineLanes', () => {
  it('puts what is alike at one time under one mark, and nothing else', () => {
    const deadline = { date: '2015-12-31', outcome: 'passed-unknown' } as const;
    const [lane] = lanesOf([
      entry('a'),
      entry('b'),
      entry('aim', { state: 'target' }),
      entry('late', { state: 'deadline-passed', deadline }),
      entry('reached', { state: 'deadline-passed', deadline: { ...deadline, outcome: 'met' } }),
      entry('beyond'),
    ]);
    expect(lane?.marks.toSorted()).toEqual([
      ['actual', 'a', 'b'],
      ['actual', 'beyond'],
      ['deadline-passed', 'late'],
      ['met', 'reached'],
      ['target', 'aim'],
    ]);
  });

  it('has a lane for each kind there is, in one order, without the undated', () => {
    const { start: _, end: __, ...undated } = entry('undated', { kind: 'relation' });
    const lanes = lanesOf([entry('f'), entry('e', { kind: 'event' }), undated]);
    expect(lanes.map(({ kind }) => kind)).toEqual(['event', 'figure']);
  });

  it('stacks marks that would touch, and lays them side by side when there is room', () => {
    const months = ['01', '02', '03'].map((month) =>
      entry(month, { start: `2015-${month}-01`, end: `2015-${month}-28` }),
    );
    const far = entry('far', { start: '2024-01-01', end: '2024-12-31' });
    expect(lanesOf([...months, far])[0]?.rows).toBe(3);
    expect(lanesOf([...months, far], 16)[0]?.rows).toBe(1);
  });

  it('sets a deadline at its day and a long time as a line', () => {
    const [lane] = lanesOf([
      entry('due', { state: 'target', deadline: { date: '2015-12-31', outcome: 'open' } }),
      entry('long', { start: '2014-01-01', end: '2017-12-31' }),
    ]);
    const [long, due] = [...(lane?.groups ?? [])].toSorted((a, b) => a.mark.localeCompare(b.mark));
    expect(due?.at).toBeCloseTo(50, 0);
    expect(due?.line).toBeUndefined();
    expect(long?.line?.map(Math.round)).toEqual([0, 100]);
    expect(long?.at).toBe(long?.line?.[1]);
  });

  it('draws an organisation as a plan until it is there', () => {
    const tenants = (['operating', 'left', 'considering', 'announced', 'under-construction'] as const).map(
      (state) => entry(state, { kind: 'tenancy', state }),
    );
    expect(lanesOf(tenants)[0]?.marks.toSorted()).toEqual([
      ['actual', 'operating', 'left'],
      ['plan', 'considering', 'announced', 'under-construction'],
    ]);
  });
});
