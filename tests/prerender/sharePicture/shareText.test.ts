import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import type { Language } from '../../../src/domain/localizedText.ts';
import { positionText, whereText } from '../../../src/prerender/sharePicture/shareText.ts';
import { samplePlace } from '../../fixtures/sampleAtlas.ts';

const { atlas } = readGeodata('geodata');
const place = (id: string) => atlas.places.find((each) => each.id === id) ?? samplePlace(id);
const position = (id: string, language: Language) => positionText(atlas, place(id), language);

describe('whereText', () => {
  it('names the layer and every district', () => {
    expect(whereText(atlas, place('airport-economy-zone'), 'en')).toBe(
      'Projects and sites · Baiyun District, Huadu District',
    );
    expect(whereText(atlas, place('airport-economy-zone'), 'zh')).toBe('项目与地块 · 白云区、花都区');
    expect(whereText(atlas, place('haizhu'), 'zh')).toBe('行政区');
  });
});

describe('positionText', () => {
  it('says how far off a dot may be, that it may be anywhere in a district, or that nobody knows', () => {
    expect(position('pazhou', 'en')).toBe('Position approximate, to about 3 km');
    expect(position('pazhou-edz', 'zh')).toBe('位置为近似，误差不超过约 0.6 公里');
    expect(position('cluster-baiyun', 'en')).toBe(
      'Somewhere in Baiyun District; exact position not published',
    );
    expect(position('cluster-baiyun', 'zh')).toBe('白云区境内，确切位置未公布');
    expect(position('changzhou-island', 'en')).toBe('Named in documents, position not known');
  });

  it.each(['canton-tower', 'haizhu', 'guangzhou', 'guangdong'])('needs no words for %s', (id) => {
    expect(position(id, 'en')).toBe('');
  });
});
