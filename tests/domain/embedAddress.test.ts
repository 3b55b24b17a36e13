import { describe, expect, it } from 'vitest';
import { defaultEmbed, embedAddress, isPlaceId } from '../../src/domain/embedAddress.ts';

describe('embedAddress', () => {
  it('leaves out what is as by default', () => {
    expect(embedAddress({ ...defaultEmbed, language: 'zh' })).toBe('embed/zh/guangzhou/');
    expect(embedAddress({ ...defaultEmbed, language: 'en', kind: 'card', places: ['pazhou'] })).toBe(
      'embed/en/pazhou/card/',
    );
  });

  it('writes what is asked for in the order of the keys', () => {
    const address = embedAddress({
      language: 'en',
      kind: 'compare',
      places: ['pazhou', 'baietan'],
      metric: 'gdp',
      layers: ['pazhou', 'huangpu'],
      theme: 'dark',
      parts: ['map', 'link'],
      map: 'auto',
      edition: '0f1e2d3c',
    });
    expect(address).toBe(
      'embed/en/compare/?places=pazhou,baietan&metric=gdp&layers=pazhou,huangpu&theme=dark&parts=map,link&map=auto&edition=0f1e2d3c',
    );
  });

  it('says so where no layer is left', () => {
    expect(embedAddress({ ...defaultEmbed, language: 'en', layers: [] })).toBe(
      'embed/en/guangzhou/?layers=none',
    );
  });
});

it.each(['../zh', 'Pazhou', '', '-a', 'a/b', 'a?b', '琶洲', 'a'.repeat(61)])(
  'takes %j for no place: it would not be safe in a path',
  (text) => {
    expect(isPlaceId(text)).toBe(false);
  },
);
