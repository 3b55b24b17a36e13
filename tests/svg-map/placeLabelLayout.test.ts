import { describe, expect, it } from 'vitest';
import { type LabelRequest, layoutLabels } from '../../src/svg-map/placeLabelLayout.ts';

function request(id: string, x: number, y: number, over: Partial<LabelRequest> = {}): LabelRequest {
  return { id, x, y, widthPixels: 60, heightPixels: 16, beside: true, ...over };
}

/** Labels as `id tier anchor`, in a square frame. */
function laidOut(
  requests: readonly LabelRequest[],
  dots = requests.filter(({ beside }) => beside),
): string[] {
  return layoutLabels(requests, dots, 1).map(({ id, tier, anchor }) => `${id} ${tier} ${anchor}`);
}

describe('layoutLabels', () => {
  it('shows a label with room around it on the smallest frame, to the right of its dot', () => {
    expect(laidOut([request('alone', 0.5, 0.5)])).toEqual(['alone s start']);
  });

  it('turns a label to the other side where an earlier one has the room', () => {
    expect(laidOut([request('first', 0.5, 0.5), request('second', 0.44, 0.5)])).toEqual([
      'first s start',
      'second s end',
    ]);
  });

  it('keeps the order given: the earlier label stays, the later one waits for a larger frame', () => {
    const crowd = [request('a', 0.5, 0.5), request('b', 0.5, 0.505), request('c', 0.5, 0.475)];
    expect(laidOut(crowd)[0]).toBe('a s start');
    const tiers = new Map(layoutLabels(crowd, crowd, 1).map(({ id, tier }) => [id, tier]));
    expect(tiers.get('c')).not.toBe('s');
  });

  it('leaves out what finds room on no frame', () => {
    const pile = ['a', 'b', 'c'].map((id) => request(id, 0.5, 0.5));
    expect(laidOut(pile)).toEqual(['a s start']);
  });

  it('rather turns a label away than cover the dot of another place', () => {
    const label = request('label', 0.5, 0.5);
    expect(laidOut([label], [label, { id: 'dot', x: 0.6, y: 0.5 } as LabelRequest])).toEqual(['label s end']);
  });

  it('covers a dot before it leaves a name out', () => {
    const label = request('label', 0.5, 0.5);
    const dots = [label, request('east', 0.6, 0.5), request('west', 0.4, 0.5)];
    expect(laidOut([label], dots)).toEqual(['label s start']);
  });

  it('centres a label that has no dot above its point', () => {
    const district = request('district', 0.5, 0.5, { beside: false });
    expect(laidOut([district, request('zone', 0.5, 0.53)])).toEqual(['district s middle', 'zone s start']);
  });

  it('keeps out of what lies beyond a frame that cuts, and out of its covered corners', () => {
    const heights = { s: 200, m: 300, l: 400 };
    const corners = { topLeft: { width: 90, height: 40 }, bottomRight: { width: 60, height: 20 } };
    const requests = [request('edge', 0.9, 0.8), request('covered', 0.3, 0.2), request('free', 0.5, 0.5)];
    const placed = layoutLabels(requests, [], 1, { heights, corners });
    expect(placed.map(({ id, tier, anchor }) => `${id} ${tier} ${anchor}`)).toEqual([
      'edge s end',
      'covered m start',
      'free s start',
    ]);
    expect(layoutLabels(requests, [], 1, { heights })[0]?.anchor).toBe('start');
  });
});
