import { describe, expect, it } from 'vitest';
import { unitsFitMetrics } from '../../../src/compiler/checks/unitsFitMetrics.ts';
import { findings } from '../editedGeodata.ts';

describe('unitsFitMetrics', () => {
  it('accepts units the metric allows', () => {
    expect(findings(unitsFitMetrics)).toEqual([]);
  });

  it('names the units that would fit, and what is kept', () => {
    expect(
      findings(unitsFitMetrics, {
        'places/pazhou.yaml': [['value: 5.9\n    unit: billion CNY', 'value: 5.9\n    unit: hectares']],
      }),
    ).toEqual([
      'places/pazhou.yaml:35 unit "hectares" (kept as m2) does not fit metric "sales_revenue", which is in CNY or USD',
    ]);
  });

  it('suggests the metric that was meant', () => {
    expect(findings(unitsFitMetrics, { 'places/haizhu.yaml': [['planned_area', 'plannned_area']] })).toEqual([
      'places/haizhu.yaml:19 unknown metric "plannned_area" (did you mean "planned_area"?); metrics are defined in metrics.yaml',
    ]);
  });
});
