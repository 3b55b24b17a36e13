import { describe, expect, it } from 'vitest';
import {
  studyColumns,
  studyPlacesCsv,
  studySumColumns,
  studySumsCsv,
} from '../../../src/domain/studyArea/studyCsv.ts';
import type { StudyReport } from '../../../src/domain/studyArea/studyReport.ts';
import { studySums } from '../../../src/domain/studyArea/studySums.ts';
import { realAtlas } from '../../support/realAtlas.ts';
import { box } from './hundredths.ts';

const report: StudyReport = {
  ground: box(0, 0, 1, 1),
  edgeMeters: 1,
  area: { value: 1, uncertainty: 1 },
  perimeter: { value: 4, uncertainty: 1 },
  places: [
    { place: 'huangpu', standing: 'inside', basis: 'stated', isSure: true },
    {
      place: 'pazhou-edz',
      standing: 'partly',
      basis: 'outline',
      isSure: true,
      overlap: {
        squareMeters: 1234.6,
        toleranceSquareMeters: 99.5,
        shareOfPlace: 0.123456,
        shareOfArea: 0.5,
      },
    },
  ],
  shareOutsideCity: 0,
};

describe('the files of a study area', () => {
  it('list places with what their standing and outline rest on', () => {
    const [head, ...lines] = studyPlacesCsv(report, realAtlas, '=SUM(A1)').trimEnd().split('\r\n');
    expect(head).toBe(`\uFEFF${studyColumns.join(',')}`);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(
      "'=SUM(A1),huangpu,黄埔区,Huangpu District,district,districts,huangpu,inside,stated,yes,",
    );
    expect(lines[1]).toContain(',partly,outline,yes,0.1235,0.5,1235,100,approximate,600,');
    const { source } = realAtlas.outlines.find(({ place }) => place === 'pazhou-edz') ?? {};
    expect(source).toBeDefined();
    expect(lines[1]).toContain(`,${source},`);
  });

  it('list sums with their sources and paragraphs, and what they leave out', () => {
    const sums = studySums(realAtlas, report.places);
    const [head, ...lines] = studySumsCsv(sums, realAtlas, 'Area').trimEnd().split('\r\n');
    expect(head).toBe(`\uFEFF${studySumColumns.join(',')}`);
    expect(lines).toHaveLength(sums.length);
    const counted = sums.find(({ total }) => total);
    const line = lines.find((each) => each.includes(`Area,${counted?.column.metric.id},`));
    expect(line).toContain(`huangpu`);
    const cited = counted?.counted[0];
    expect(line).toContain([cited?.source, cited?.locator].filter(Boolean).join(' '));
    const title = realAtlas.sources.find(({ id }) => id === cited?.source)?.title;
    expect(line).toContain(title?.split(/[,"]/)[0] ?? 'no title');
  });
});
