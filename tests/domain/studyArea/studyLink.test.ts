import { describe, expect, it } from 'vitest';
import { decodeDrawings } from '../../../src/domain/drawingLink.ts';
import type { StudyArea } from '../../../src/domain/studyArea/studyArea.ts';
import {
  decodeStudyArea,
  decodeStudyPoint,
  encodeStudyArea,
  encodeStudyPoint,
} from '../../../src/domain/studyArea/studyLink.ts';
import { box } from './hundredths.ts';

const drawings = decodeDrawings('point,113.3,23.1,circle,113.3,23.05,r5000');
const resolve = (id: string) => (['pazhou', 'pazhou-old'].includes(id) ? 'pazhou' : undefined);
const read = (value: string) => decodeStudyArea(value, drawings, resolve);

describe('a study area in a link', () => {
  it.each<[string, StudyArea]>([
    ['place:pazhou', { kind: 'place', place: 'pazhou', radiusMeters: null }],
    ['buffer:pazhou:2000', { kind: 'place', place: 'pazhou', radiusMeters: 2000 }],
    ['buffer:pazhou:0.5', { kind: 'place', place: 'pazhou', radiusMeters: 0.5 }],
    ['point:113.36,23.1:1000', { kind: 'point', centre: [113.36, 23.1], radiusMeters: 1000 }],
    ['draw:2', { kind: 'drawing', drawing: 'd2' }],
  ])('reads %s and writes it again', (value, area) => {
    expect(read(value)).toEqual(area);
    expect(encodeStudyArea(area, drawings)).toBe(value);
  });

  it('knows former ids of places', () => {
    expect(read('place:pazhou-old')).toEqual({ kind: 'place', place: 'pazhou', radiusMeters: null });
  });

  it.each([
    '',
    'place',
    'place:nowhere',
    'buffer:pazhou',
    'buffer:pazhou:0',
    'buffer:pazhou:-5',
    'buffer:pazhou:1e3',
    'buffer:pazhou:100001',
    'point:113.36:1000',
    'point:113.36,23.1,5:1000',
    'point:13.36,23.1:1000',
    'point:113.36,23.1',
    'draw:0',
    'draw:3',
    'draw:d2',
    'own:x',
  ])('drops %j', (value) => expect(read(value)).toBeNull());

  it('leaves out what a link cannot carry', () => {
    expect(encodeStudyArea({ kind: 'own', name: 'Plot', geometry: box(0, 0, 1, 1) }, drawings)).toBeNull();
    expect(encodeStudyArea({ kind: 'drawing', drawing: 'd9' }, drawings)).toBeNull();
    const many = Array.from({ length: 60 }, () => 'distance,113.123456,23.123456,113.654321,23.654321').join(
      ',',
    );
    expect(encodeStudyArea({ kind: 'drawing', drawing: 'd2' }, decodeDrawings(many))).toBeNull();
  });

  it('carries a spot, on the map only', () => {
    expect(decodeStudyPoint(encodeStudyPoint([113.36, 23.1]))).toEqual([113.36, 23.1]);
    expect(decodeStudyPoint('113.3600004,23.1')).toEqual([113.36, 23.1]);
    for (const value of ['', '113.36', '23.1,113.36', '113.36,23.1,0', 'a,b']) {
      expect(decodeStudyPoint(value)).toBeNull();
    }
  });
});
