import type { LayerId } from './place.ts';

/** Light or dark; the atlas follows the reader's system. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Every colour of a theme. The page's custom properties, the map style and the SVG map all read these. */
export interface Palette {
  readonly land: string;
  readonly neighbourLand: string;
  readonly water: string;
  readonly shore: string;
  readonly waterLabel: string;
  readonly border: string;
  readonly cityBorder: string;
  readonly neighbourBorder: string;
  readonly districtLabel: string;
  readonly neighbourLabel: string;
  readonly halo: string;
  readonly panel: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly control: string;
  readonly focus: string;
  /** Kapok red, Guangzhou's city flower: for selection and nothing else. */
  readonly selection: string;
  readonly doubt: string;
  readonly layers: Readonly<Record<LayerId, string>>;
}

/** Text on `panel` and `land` reaches 4.5:1, controls and outlines 3:1; tests/domain/palette.test.ts holds it. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    land: '#fbf8f0',
    neighbourLand: '#ebe7dc',
    water: '#c2dcda',
    shore: '#93bdbb',
    waterLabel: '#366567',
    border: '#b5ad9d',
    cityBorder: '#857c6b',
    neighbourBorder: '#d6d0c2',
    districtLabel: '#6b6558',
    neighbourLabel: '#6d6757',
    halo: '#fbf8f0',
    panel: '#fffdf8',
    raised: '#f5f0e4',
    ink: '#26241f',
    inkSoft: '#5f5a4e',
    rule: '#e2dccd',
    control: '#857c6b',
    focus: '#1f5fa8',
    selection: '#c8322b',
    doubt: '#8a5a00',
    layers: {
      pazhou: '#1f6f8b',
      baietan: '#7b5ea7',
      huangpu: '#2e7b4e',
      'district-clusters': '#97611a',
      sites: '#9c3d5b',
      hubs: '#3d4f66',
      districts: '#736d60',
    },
  },
  dark: {
    land: '#272b2e',
    neighbourLand: '#1d2023',
    water: '#15363d',
    shore: '#2f5a61',
    waterLabel: '#8fc0c2',
    border: '#565b5d',
    cityBorder: '#8a8c88',
    neighbourBorder: '#33383b',
    districtLabel: '#b3aea1',
    neighbourLabel: '#918d82',
    halo: '#272b2e',
    panel: '#1b1e20',
    raised: '#25292c',
    ink: '#efeadd',
    inkSoft: '#b9b3a5',
    rule: '#373c3f',
    control: '#8a8c88',
    focus: '#8bbcf0',
    selection: '#ff6b5e',
    doubt: '#e5b567',
    layers: {
      pazhou: '#6cc3dd',
      baietan: '#b79be0',
      huangpu: '#74c996',
      'district-clusters': '#dba75b',
      sites: '#e58aa8',
      hubs: '#a9bcd6',
      districts: '#9a958a',
    },
  },
};
