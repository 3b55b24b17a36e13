import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/domain/findPlaces.ts';
import { samplePlace } from '../fixtures/sampleAtlas.ts';

const places = [
  samplePlace('gdd', {
    name: { zh: '广州经济技术开发区', en: 'Guangzhou Development District' },
    shortName: { zh: '广州开发区', en: 'GDD' },
    aliases: ['Guangzhou Economic and Technological Development Zone'],
  }),
  samplePlace('talent-valley', { name: { zh: '状元谷', en: 'Talent Valley' } }),
  samplePlace('south-station', { name: { zh: '广州南站', en: 'Guangzhou South Station' } }),
  samplePlace('cafe', { name: { zh: '南', en: 'Café-Quarter South' } }),
];

function found(text: string): string[] {
  return findPlaces(places, text).map(({ id }) => id);
}

describe('findPlaces', () => {
  it('searches both languages, short names, aliases and ids', () => {
    expect(found('状元')).toEqual(['talent-valley']);
    expect(found('Valley')).toEqual(['talent-valley']);
    expect(found('GDD')).toEqual(['gdd']);
    expect(found('technological')).toEqual(['gdd']);
    expect(found('talent-v')).toEqual(['talent-valley']);
  });

  it('does not mind case, spaces, hyphens, accents or full-width letters', () => {
    for (const text of ['talentvalley', ' TALENT  valley ', 'Talent-Valley', 'ＴＡＬＥＮＴ']) {
      expect(found(text)).toEqual(['talent-valley']);
    }
    expect(found('cafe quarter')).toEqual(['cafe']);
    expect(found('CAFÉ')).toEqual(['cafe']);
  });

  it('puts an exact name first, then names that begin with the text, else keeps the order', () => {
    expect(found('南')).toEqual(['cafe', 'south-station']);
    expect(found('south')).toEqual(['south-station', 'cafe']);
    expect(found('guangzhou')).toEqual(['gdd', 'south-station']);
  });

  it('finds nothing for what nobody is called, and all for no text', () => {
    expect(found('atlantis')).toEqual([]);
    expect(found(' ')).toEqual(places.map(({ id }) => id));
    expect(found('.*')).toEqual([]);
  });
});
