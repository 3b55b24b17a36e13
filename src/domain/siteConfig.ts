import type { Language, LocalizedText } from './localizedText.ts';
import type { Basemap } from './siteConfig/basemap.ts';
import type { Overlay } from './siteConfig/overlay.ts';

/** What whoever publishes the atlas says of their copy, in `site.json`; empty texts are not known. */
export interface SiteConfig {
  /** Absolute address of the site's folder, with a slash at its end. */
  readonly address: string;
  /** Name of the copy; the atlas' own where it is empty. */
  readonly title: LocalizedText;
  /** Who publishes the copy, and their own site. */
  readonly organiser: LocalizedText & { readonly url: string };
  /** Mail address that takes reports of wrong numbers. */
  readonly contact: string;
  /** Address of the page for a new issue, preferred to mail. */
  readonly issues: string;
  /** 审图号: the number under which the map was approved for the public. */
  readonly reviewNumber: string;
  /** 主体备案号: the number of the organiser's ICP filing, without the suffix of one website. */
  readonly icp: string;
  /** 公安备案: the number and the address that its link opens. */
  readonly publicSecurity: { readonly number: string; readonly url: string };
  /** Where the home page's map looks first, WGS-84; null for the whole city. */
  readonly view: { readonly lng: number; readonly lat: number; readonly zoom: number } | null;
  /** Language of the bare root for browsers that prefer none of the atlas' own. */
  readonly language: Language | '';
  /** Base maps to choose from beside the built-in one. */
  readonly basemaps: readonly Basemap[];
  /** Layers that can be switched on. */
  readonly overlays: readonly Overlay[];
  readonly embed: {
    /** Origins (`https://www.example.cn`) of pages that may send messages to the atlas in their frames. */
    readonly origins: readonly string[];
  };
  /** Whether the map has a button that asks where the reader is. */
  readonly locate: boolean;
}

/** A copy of which nothing is said: every link stays relative, and nobody is named to write to. */
export const unknownSite: SiteConfig = {
  address: '',
  title: { zh: '', en: '' },
  organiser: { zh: '', en: '', url: '' },
  contact: '',
  issues: '',
  reviewNumber: '',
  icp: '',
  publicSecurity: { number: '', url: '' },
  view: null,
  language: '',
  basemaps: [],
  overlays: [],
  embed: { origins: [] },
  locate: false,
};
