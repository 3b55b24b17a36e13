import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/compiler/compile.ts';
import { labelFeatures } from '../../../src/map/style/labelFeatures.ts';

const { atlas, geometry } = readGeodata('geodata');

function placeFeatures(language: 'zh' | 'en') {
  return labelFeatures(atlas, geometry, language).features.flatMap((feature) => {
    const { properties } = feature;
    return properties.part === 'place' ? [{ ...feature, properties }] : [];
  });
}

function labels(language: 'zh' | 'en') {
  return placeFeatures(language).map(({ properties }) => properties);
}

function label(language: 'zh' | 'en', place: string) {
  return labels(language).find((each) => each.place === place);
}

describe('names of places', () => {
  it("puts the page's language first and the other second, in short where there is a short name", () => {
    expect(label('zh', 'gdd')).toMatchObject({ primary: '广州开发区', secondary: 'GDD' });
    expect(label('en', 'gdd')).toMatchObject({ primary: 'GDD', secondary: '广州开发区' });
    for (const { primary } of labels('zh')) expect(primary).toMatch(/\p{Script=Han}/u);
    for (const { primary } of labels('en')) expect(primary).not.toMatch(/\p{Script=Han}/u);
  });

  it('writes no name on the map that no source gives', () => {
    const unnamed = atlas.places.filter(({ nameIsPublished }) => !nameIsPublished).map(({ id }) => id);
    expect(unnamed).toEqual(expect.arrayContaining(['cluster-panyu', 'huawei-cloud-baiyun']));
    const written = labels('zh').map(({ place }) => place);
    expect(written.filter((place) => unnamed.includes(place))).toEqual([]);
  });

  it('names every other place that is drawn, once and at its label point', () => {
    const features = placeFeatures('en');
    const drawn = atlas.outlines.filter(({ place }) =>
      atlas.places.some(({ id, layer, nameIsPublished }) => id === place && layer && nameIsPublished),
    );
    expect(features.map(({ properties }) => properties.place).sort()).toEqual(
      drawn.map(({ place }) => place).sort(),
    );
    const pazhou = features.find(({ properties }) => properties.place === 'pazhou');
    expect(pazhou?.geometry.coordinates).toEqual(
      atlas.outlines.find(({ place }) => place === 'pazhou')?.labelPoint,
    );
  });

  it('gives room to the two head clusters first, and to the source documents before the rest', () => {
    const order = labels('en').toSorted((a, b) => a.rank - b.rank);
    expect(order[0]?.place).toBe('pazhou');
    const place = (id: string) => order.findIndex((each) => each.place === id);
    expect(place('baietan')).toBeLessThan(place('gdd'));
    expect(place('gdd')).toBeLessThan(place('science-city'));
    const headlines = labels('en').filter(({ headline }) => headline);
    expect(headlines.map((each) => each.place).sort()).toEqual(['baietan', 'pazhou']);
    expect(place('foxconn-zengcheng')).toBeLessThan(place('panyu-wanbo'));
  });
});

describe('names beside the places', () => {
  it('are in both languages too', () => {
    const { features } = labelFeatures(atlas, geometry, 'en');
    const named = (name: string) => features.find(({ properties }) => properties.primary === name);
    expect(named('Pearl River')?.properties).toEqual({
      part: 'water',
      primary: 'Pearl River',
      secondary: '珠江',
    });
    expect(named('Foshan')?.properties).toEqual({ part: 'neighbour', primary: 'Foshan', secondary: '佛山' });
    const foshan = geometry.neighbourLabels.features.find(({ properties }) => properties.name.zh === '佛山');
    expect(named('Foshan')?.geometry).toEqual(foshan?.geometry);
  });
});
