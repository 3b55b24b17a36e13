import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/own-data/datum/statedReference.ts';

function told(reference: Parameters<typeof meaningOf>[0]): string {
  const meaning = meaningOf(reference);
  switch (meaning.kind) {
    case 'reading':
      return meaning.reading.id;
    case 'not-convertible':
      return `not convertible: ${meaning.name.en}`;
    case 'unknown':
      return `unknown: ${meaning.name}`;
    default:
      return meaning.kind;
  }
}

describe('an EPSG code', () => {
  it.each([
    [4326, 'wgs84'],
    [4490, 'wgs84'],
    [3857, 'web-mercator'],
    [900913, 'web-mercator'],
    // CGCS2000 / Gauss-Kruger zone 19, CM 111E; 3-degree zone 38, CM 114E and 117E.
    [4497, 'gk-zone19'],
    [4508, 'gk-cm111'],
    [4526, 'gk-zone38'],
    [4547, 'gk-cm114'],
    [4548, 'gk-cm117'],
    [4534, 'gk-cm75'],
    [4554, 'gk-cm135'],
    [32649, 'utm-49n'],
    [32650, 'utm-50n'],
    // Xian 1980 / 3-degree Gauss-Kruger CM 114E; Beijing 1954 / zone 38 of 3 degrees, zone 20 of 6.
    [2383, 'not convertible: Xi’an 1980'],
    [4610, 'not convertible: Xi’an 1980'],
    [2414, 'not convertible: Beijing 1954'],
    [21420, 'not convertible: Beijing 1954'],
    [27700, 'unknown: EPSG:27700'],
  ])('%i is %s', (code, meaning) => {
    expect(told({ kind: 'epsg', code })).toBe(meaning);
  });
});

const geographic = (name: string, datum: string) =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID["S",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
const projected = (name: string, base: string, meridian: number, east: number, scale = 1) =>
  `PROJCS["${name}",${base},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${east}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
const cgcs2000 = geographic('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000');
const wgs84 = geographic('GCS_WGS_1984', 'D_WGS_1984');

describe('a .prj file', () => {
  it.each([
    ['WGS 84 degrees', wgs84, 'wgs84'],
    ['CGCS2000 degrees', cgcs2000, 'wgs84'],
    ['Esri 3-degree, no zone', projected('CGCS2000_3_Degree_GK_CM_114E', cgcs2000, 114, 500000), 'gk-cm114'],
    ['Esri 3-degree, zone', projected('CGCS2000_3_Degree_GK_Zone_38', cgcs2000, 114, 38500000), 'gk-zone38'],
    ['Esri 6-degree, zone', projected('CGCS2000_GK_Zone_19', cgcs2000, 111, 19500000), 'gk-zone19'],
    [
      'Esri UTM',
      projected('WGS_1984_UTM_Zone_49N', wgs84, 111, 500000, 0.9996).replace(
        'Gauss_Kruger',
        'Transverse_Mercator',
      ),
      'utm-49n',
    ],
    [
      'Esri Web Mercator',
      `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",${wgs84},PROJECTION["Mercator_Auxiliary_Sphere"],UNIT["Meter",1.0]]`,
      'web-mercator',
    ],
    [
      'version 2 of well-known text',
      'PROJCRS["CGCS2000 / 3-degree Gauss-Kruger CM 114E",BASEGEOGCRS["CGCS2000",DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]]],CONVERSION["c",METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Longitude of natural origin",114,ANGLEUNIT["degree",0.0174532925199433]],PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1]],PARAMETER["False northing",0,LENGTHUNIT["metre",1]]],CS[Cartesian,2],AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],ID["EPSG",4547]]',
      'gk-cm114',
    ],
    ['a definition made for GCJ-02', geographic('GCJ-02', 'D_WGS_1984'), 'gcj02'],
    [
      'Xi’an 1980',
      projected('Xian_1980_3_Degree_GK_CM_114E', geographic('GCS_Xian_1980', 'D_Xian_1980'), 114, 500000),
      'not convertible: Xi’an 1980',
    ],
    ['Beijing 1954', geographic('GCS_Beijing_1954', 'D_Beijing_1954'), 'not convertible: Beijing 1954'],
    ['New Beijing', geographic('GCS_New_Beijing', 'D_New_Beijing'), 'not convertible: New Beijing 1954'],
    ['another datum', geographic('GCS_Hong_Kong_1980', 'D_Hong_Kong_1980'), 'unknown: GCS_Hong_Kong_1980'],
    [
      'another projection',
      projected('China_Albers', cgcs2000, 105, 0).replace('Gauss_Kruger', 'Albers'),
      'unknown: China_Albers',
    ],
    [
      'other units',
      projected('Feet', cgcs2000, 114, 500000).replace('"Meter",1.0', '"Foot",0.3048'),
      'unknown: Feet',
    ],
    ['a bare code', 'EPSG:4547', 'gk-cm114'],
    ['a URN', 'urn:ogc:def:crs:EPSG::4526', 'gk-zone38'],
    ['the CRS of GeoJSON', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'wgs84'],
    ['no description at all', '你好', 'unknown: 你好'],
  ])('with %s', (_, text, meaning) => {
    expect(told({ kind: 'wkt', text })).toBe(meaning);
  });

  it('with a grid of its own keeps its parameters', () => {
    const meaning = meaningOf({ kind: 'wkt', text: projected('Local', cgcs2000, 113, 40000) });
    expect(meaning.kind === 'reading' && meaning.reading.reference).toMatchObject({
      centralMeridianDegrees: 113,
      falseEastingMeters: 40_000,
    });
  });
});

it('keeps apart what the format prescribes and nothing at all', () => {
  expect(told({ kind: 'by-format' })).toBe('by-format');
  expect(told({ kind: 'none' })).toBe('none');
});
