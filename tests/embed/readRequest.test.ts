import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/embed/readRequest.ts';

const mark = { source: 'guangzhou-zones', v: 1 };

describe('readRequest', () => {
  it.each([
    { type: 'select', place: 'pazhou' },
    { type: 'select', place: null },
    { type: 'setView', lng: 113.34, lat: 23.1, zoom: 12 },
    { type: 'setLang', lang: 'en' },
    { type: 'print' },
  ])('hears %j', (request) => {
    expect(readRequest({ ...mark, ...request })).toEqual(request);
  });

  it('keeps nothing of a message but what its type needs', () => {
    expect(readRequest({ ...mark, type: 'print', html: '<b>', place: 'pazhou' })).toEqual({ type: 'print' });
  });

  it.each([
    null,
    undefined,
    'print',
    7,
    [],
    { type: 'print' },
    { ...mark, v: 2, type: 'print' },
    { ...mark, source: 'other', type: 'print' },
    { ...mark, type: 'height', height: 3 },
    { ...mark, type: 'toString' },
    { ...mark, type: 'select' },
    { ...mark, type: 'select', place: '<img src=x onerror=alert(1)>' },
    { ...mark, type: 'select', place: '../../zh' },
    { ...mark, type: 'select', place: ['pazhou'] },
    { ...mark, type: 'setLang', lang: 'fr' },
    { ...mark, type: 'setView', lng: 113, lat: 23 },
    { ...mark, type: 'setView', lng: '113', lat: 23, zoom: 12 },
    { ...mark, type: 'setView', lng: Number.NaN, lat: 23, zoom: 12 },
    { ...mark, type: 'setView', lng: -3.7, lat: 40.4, zoom: 12 },
  ])('hears nothing in %j', (data) => {
    expect(readRequest(data)).toBeNull();
  });
});
